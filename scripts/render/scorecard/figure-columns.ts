import type { Figure } from '../../model/figures/figure.ts';
import type { Indicator, IndicatorSet, Target, YearFigure } from '../../model/figures/indicator-set.ts';
import type { Period } from '../../model/figures/period.ts';
import { provisionalNote } from '../../model/figures/provisional.ts';
import { carriedInWords } from '../../model/figures/target-in-words.ts';
import { yearOfPeriod } from '../../model/figures/year-of-period.ts';
import type { Words } from '../../words/words.ts';
import { dash, figureHtml } from '../markdown/figure-html.ts';
import { escapeText } from '../markdown/slots.ts';
import { abbreviation, type Column, type ColumnGroup } from './column.ts';
import type { CellNotes } from './notes.ts';
import { widthOfTexts } from './print-width.ts';

/** Returns the values of a set, a group for each year that has any, in order. */
export function valueGroups(set: IndicatorSet): readonly ColumnGroup[] {
  const places = new Map(set.periods.map(({ key }, index) => [key, index]));
  const byYear = Map.groupBy(set.periods, (period) => yearOfPeriod(period, set).key);
  return set.years.flatMap((year) => {
    const periods = byYear.get(year.key) ?? [];
    if (periods.length === 0) return [];
    const columns = periods.map((period) => valueColumn(period, places.get(period.key) ?? 0, set));
    return [{ title: year.label, name: 'scorecard-months', columns }];
  });
}

/** Returns the targets of a set by year, in order; null where it has no years. */
export function targetGroup(set: IndicatorSet): ColumnGroup | null {
  const columns = set.years.map((year, place) => ({
    name: 'scorecard-target numeric',
    headHtml: head(year.shortLabel, year.label),
    width: widthOfTexts(set.indicators.map(({ years }) => targetText(years[place]))),
    cellHtml: ({ years }: Indicator, notes: CellNotes) => targetCell(years[place]?.target ?? null, notes, set.words),
  }));
  return columns.length === 0 ? null : { title: set.words.scorecard.target, name: 'scorecard-targets', columns };
}

/** Returns the years to date (or latest values) of a set, in order; null where it has no years. */
export function yearGroup(set: IndicatorSet): ColumnGroup | null {
  const columns = set.years.map((year, place) => ({
    name: 'scorecard-year numeric',
    headHtml: head(year.shortLabel, year.label),
    width: widthOfTexts(set.indicators.map(({ years }) => years[place]?.yearToDate.text ?? '')),
    cellHtml: ({ years }: Indicator, notes: CellNotes) => {
      const figure = years[place];
      const mark = notes.markFor(provisionalNote(figure?.yearToDate, figure?.provisional === true, set.words));
      return figureCell(figure?.yearToDate, [mark], set.words);
    },
  }));
  return columns.length === 0 ? null : { title: set.words.scorecard.yearToDate, name: 'scorecard-years', columns };
}

/** Returns the comparators of a set by period, the newest first, each with those that have a figure in it. */
export function comparatorGroups({ indicators, comparators, words }: IndicatorSet): readonly ColumnGroup[] {
  const figures = indicators.flatMap((indicator) => indicator.comparatorFigures);
  const periods = [...new Map(figures.map(({ period }) => [period.key, period])).values()];
  return periods
    .sort((a, b) => b.end.localeCompare(a.end))
    .map((period) => ({
      title: period.label,
      name: 'scorecard-comparators',
      columns: comparators
        .filter(({ id }) => figures.some((one) => one.period.key === period.key && one.comparator.id === id))
        .map((comparator) => comparatorColumn(comparator, period, indicators, words)),
    }));
}

function valueColumn(period: Period, place: number, { indicators, words }: IndicatorSet): Column {
  // The name of a month is not broken; other heads are.
  const month = period.kind === 'month' ? period.shortLabel.slice(0, -3) : '';
  return {
    name: 'scorecard-month numeric',
    headHtml: head(period.shortLabel, period.label),
    width: widthOfTexts([
      'May',
      month,
      ...indicators.map(({ observations }) => shownText(observations[place]?.figure)),
    ]),
    cellHtml: (indicator, notes) => {
      const observation = indicator.observations[place];
      const marks = [
        notes.markFor(observation?.note ?? null, { indicator, column: period.label }),
        notes.markFor(provisionalNote(observation?.figure, observation?.provisional === true, words)),
      ];
      return figureCell(observation?.figure, marks, words);
    },
  };
}

function comparatorColumn(
  { id, title }: { readonly id: string; readonly title: string },
  period: Period,
  indicators: readonly Indicator[],
  words: Words,
): Column {
  const find = ({ comparatorFigures }: Indicator) =>
    comparatorFigures.find((figure) => figure.period.key === period.key && figure.comparator.id === id);
  return {
    name: 'scorecard-comparator numeric',
    headHtml: escapeText(title),
    // Its head stands upright in two lines, and many of its figures have a note's letter beside them.
    width: Math.max(6.8, widthOfTexts(indicators.map((indicator) => `${shownText(find(indicator)?.figure)}a`))),
    cellHtml: (indicator, notes) => {
      const found = find(indicator);
      const mark = notes.markFor(found?.note ?? null, { indicator, column: `${title} ${period.label}` });
      return figureCell(found?.figure, [mark], words);
    },
  };
}

function head(text: string, label: string): string {
  return label === text ? escapeText(text) : abbreviation(text, label);
}

function figureCell(figure: Figure | undefined, marks: readonly string[], { figures }: Words): string {
  return `${figureHtml(figure ?? { kind: 'none', text: figures.figure.none })}${marks.join('')}`;
}

/** What a cell shows of a figure: one that is not there is a dash. */
function shownText(figure: Figure | undefined): string {
  return figure === undefined || figure.kind === 'none' ? '–' : figure.text;
}

function targetText(year: YearFigure | undefined): string {
  return year?.target?.shareOf?.text ?? year?.target?.text ?? '–';
}

function targetCell(target: Target | null, notes: CellNotes, words: Words): string {
  if (target === null) return dash(words.scorecard.noTarget);
  const carried = carriedInWords(target, words);
  const note = carried === null ? null : words.scorecard.targetCarried(carried);
  return `${escapeText(target.shareOf?.text ?? target.text)}${notes.markFor(note)}`;
}
