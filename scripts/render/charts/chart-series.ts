import { english } from '../../words/en/english.ts';
import type { Words } from '../../words/words.ts';
import type { Indicator, Observation, Target } from '../../model/figures/indicator-set.ts';
import { periodsWithin, type PeriodRange } from '../../model/figures/period-range.ts';
import type { Period } from '../../model/figures/period.ts';
import { targetInWords } from '../../model/figures/target-in-words.ts';
import { comparePeriods, parsePeriodOfSet } from '../../model/figures/year-of-period.ts';
import type { IndicatorChartRequest } from '../../model/figures/chart-request.ts';

/** One indicator's line or row of bars: an observation (or none) for each period of the chart. */
export interface ChartSeries {
  readonly indicator: Indicator;
  readonly observations: readonly (Observation | null)[];
}

/** The data of a chart of indicators: its periods in order, and a series for each indicator. */
export interface ChartData {
  /** In which its axes, legend, table and description speak: those of its indicators. */
  readonly words: Words;
  readonly periods: readonly Period[];
  readonly series: readonly ChartSeries[];
}

/**
 * Returns what a request shows. Where it names no periods, they are all that its indicators have an entry for; periods
 * without any entry before the first and after the last are left out.
 */
export function buildChartData({ indicators, periods: asked }: IndicatorChartRequest): ChartData {
  const byKey = new Map<string, Period>();
  for (const indicator of indicators) {
    const all = indicator.observations.map((observation) => observation.period);
    const range = asked === null ? null : rangeOf(indicator, asked.from, asked.to);
    for (const period of range === null ? all : periodsWithin(all, range)) byKey.set(period.key, period);
  }
  const ordered = [...byKey.values()].sort(comparePeriods);
  const series = indicators.map((indicator) => {
    const observations = new Map(indicator.observations.map((observation) => [observation.period.key, observation]));
    return { indicator, all: ordered.map((period) => observations.get(period.key) ?? null) };
  });
  const hasEntry = (index: number) =>
    series.some(({ all }) => {
      const observation = all[index];
      return observation != null && observation.figure.kind !== 'none';
    });
  const indexes = [...ordered.keys()].filter(hasEntry);
  const [first, last] = [indexes[0] ?? 0, (indexes.at(-1) ?? -1) + 1];
  return {
    words: indicators[0]?.set.words ?? english,
    periods: ordered.slice(first, last),
    series: series.map(({ indicator, all }) => ({ indicator, observations: all.slice(first, last) })),
  };
}

/** Returns the number of an observation, or null where it has none to draw. */
export function numberOf(observation: Observation | null): number | null {
  return observation?.figure.kind === 'number' ? observation.figure.number : null;
}

/** A stretch of periods over which one target held, and came about in the same way; `from` and `to` are indexes of the chart's periods. */
export interface TargetStretch {
  readonly from: number;
  readonly to: number;
  readonly target: Target;
}

/**
 * Returns the target that the whole chart can show: the one of its only series, or one that all its series share.
 * Empty where targets differ between series, since a rule would not say whose it is.
 */
export function sharedTargets({ series, words }: ChartData): readonly TargetStretch[] {
  const [first, ...others] = series;
  if (first === undefined) return [];
  const numbers = (one: ChartSeries) =>
    one.observations.map((observation) => observation?.target?.number ?? null).join();
  if (others.some((other) => numbers(other) !== numbers(first))) return [];
  const stretches: TargetStretch[] = [];
  for (const [index, observation] of first.observations.entries()) {
    const target = observation?.target ?? null;
    if (target === null) continue;
    const last = stretches.at(-1);
    if (last?.to === index - 1 && same(last.target, target, words)) {
      stretches.splice(-1, 1, { ...last, to: index });
    } else stretches.push({ from: index, to: index, target });
  }
  return stretches;
}

function same(one: Target, other: Target, words: Words): boolean {
  return one.number === other.number && targetInWords(one, words) === targetInWords(other, words);
}

function rangeOf(indicator: Indicator, fromKey: string, toKey: string): PeriodRange | null {
  const from = parsePeriodOfSet(fromKey, indicator.set);
  const to = parsePeriodOfSet(toKey, indicator.set);
  return from === null || to === null ? null : { from, to };
}
