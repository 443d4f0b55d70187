import type { Indicator } from '../../model/figures/indicator-set.ts';
import { isMoney, isPercent } from '../../model/figures/format-figure.ts';
import type { Words } from '../../words/words.ts';
import type { ChartData } from './chart-series.ts';

/** Returns the name of each series: the indicator's title; with its reference where two titles are the same. */
export function seriesNames(indicators: readonly Indicator[]): readonly string[] {
  const titles = indicators.map((indicator) => indicator.title);
  return indicators.map((indicator) => {
    const twice = titles.filter((title) => title === indicator.title).length > 1;
    return twice ? `${indicator.title} (${indicator.reference})` : indicator.title;
  });
}

/**
 * Returns the statistical subtitle: what is counted, by which period, from when to when. `within` gives it as it stands
 * after other words.
 */
export function subtitleOf({ periods, series, words: { charts, figures } }: ChartData, within: boolean): string {
  const names = within ? charts.unitsWithin : charts.units;
  const units = [...new Set(series.map(({ indicator }) => unitInWords(indicator.unit, names, within)))];
  const unit = units.length === 1 && units[0] !== undefined ? units[0] : names.mixed;
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return unit;
  const span = first.key === last.key ? first.label : figures.periods.range(first.label, last.label);
  return charts.subtitle(unit, first.kind, span);
}

/** Returns the source line: the sets' own words for where their figures come from, each once. */
export function sourceOf({ series }: ChartData): string | null {
  const sources = new Set(series.map(({ indicator }) => indicator.set.dataSource ?? indicator.set.title));
  return sources.size === 0 ? null : [...sources].join('; ');
}

function unitInWords(unit: string | null, names: Words['charts']['units'], within: boolean): string {
  if (isPercent(unit)) return names.percent;
  if (isMoney(unit)) return names.pounds;
  if (unit === null || unit === 'count' || unit === 'number') return names.number;
  // A unit of the council's own is in its words; an abbreviation keeps its capitals.
  const isWord = /^.(?:[a-z]|$)/u.test(unit);
  if (within) return isWord ? unit.charAt(0).toLowerCase() + unit.slice(1) : unit;
  return unit.charAt(0).toUpperCase() + unit.slice(1);
}
