import type { Figure } from '../../model/figures/figure.ts';
import type { Indicator, IndicatorSet, Target } from '../../model/figures/indicator-set.ts';
import type { Period } from '../../model/figures/period.ts';
import { provisionalRemark } from '../../model/figures/provisional.ts';
import type { Rag } from '../../model/figures/rag.ts';
import { carriedInWords } from '../../model/figures/target-in-words.ts';
import { yearOfPeriod } from '../../model/figures/year-of-period.ts';
import { noteId, noteMark } from './cell-notes.ts';
import { dash, figureHtml, ragHtml, ragWord } from './figure-html.ts';
import { escapeText, pathSlot } from './slots.ts';

/** What a scorecard needs to know of the page it stands on. */
export interface ScorecardPlace {
  /** The id of the table, complete: with its prefix, or with the mark for one. */
  readonly id: string;
  /** The address of an indicator's own page, as HTML; leave out for no links. */
  readonly address?: (indicator: Indicator) => string;
}

/**
 * Returns the full scorecard of a set: the counts of each colour above, then one row an indicator with months by year,
 * responsible officer, targets, colour, year to date and comparators, then the reason of each colour and the notes. Every head has a
 * scope and no cell is empty. In a body, addresses stand as slots (see `neutralAddress`).
 */
export function renderScorecard(set: IndicatorSet, place: ScorecardPlace): string {
  const notes = new Notes(place.id);
  const groups = columnGroups(set);
  const rows = set.indicators.map((indicator) => renderRow(indicator, groups, notes, place));
  return [
    `<div class="scorecard-block">`,
    renderCounts(set.indicators),
    `<div class="table-scroll"><table class="scorecard wide" id="${place.id}">`,
    `<caption>${escapeText(captionOf(set))}</caption>`,
    renderHead(groups),
    '<tbody>',
    ...rows,
    '</tbody></table></div>',
    renderReasons(set.indicators),
    notes.render(set),
    `</div>\n`,
  ].join('\n');
}

/** The slot of an indicator's page, for a scorecard in a body. */
export function neutralAddress(indicator: Indicator): string {
  return pathSlot(indicator.path);
}

/** The number of indicators of each colour, in the order red, amber, green, grey. */
function countColours(
  indicators: readonly Indicator[],
): readonly { readonly status: Rag['status']; readonly count: number }[] {
  return (['red', 'amber', 'green', 'grey'] as const).map((status) => ({
    status,
    count: indicators.filter((indicator) => indicator.rag.status === status).length,
  }));
}

/** The reason of every colour as a list: within its cells it would make every row many lines high. */
function renderReasons(indicators: readonly Indicator[]): string {
  const reasons = indicators.map(
    ({ reference, rag }) =>
      `<li><strong>${escapeText(reference)}</strong> ${ragWord(rag.status)}: ${escapeText(rag.reason)}</li>`,
  );
  return `<ul class="scorecard-reasons">${reasons.join('')}</ul>`;
}

interface ColumnGroups {
  /** The years of the months shown, each with its periods. */
  readonly years: readonly { readonly year: Period; readonly periods: readonly Period[] }[];
  readonly targetYears: readonly Period[];
  /** The periods of comparators, the newest first, each with those comparators that have a figure in it. */
  readonly comparators: readonly {
    readonly period: Period;
    readonly comparators: readonly { readonly id: string; readonly title: string }[];
  }[];
}

function columnGroups(set: IndicatorSet): ColumnGroups {
  const byYear = Map.groupBy(set.periods, (period) => yearOfPeriod(period, set).key);
  const years = set.years.map((year) => ({ year, periods: byYear.get(year.key) ?? [] }));
  const figures = set.indicators.flatMap((indicator) => indicator.comparatorFigures);
  const periods = [...new Map(figures.map(({ period }) => [period.key, period])).values()];
  return {
    years: years.filter(({ periods: within }) => within.length > 0),
    targetYears: set.years,
    comparators: periods
      .sort((a, b) => b.end.localeCompare(a.end))
      .map((period) => ({
        period,
        comparators: set.comparators.filter(({ id }) =>
          figures.some((figure) => figure.period.key === period.key && figure.comparator.id === id),
        ),
      })),
  };
}

function renderCounts(indicators: readonly Indicator[]): string {
  const counts = countColours(indicators).map(
    ({ status, count }) => `<li>${ragHtml(status)}: ${count} of ${indicators.length}</li>`,
  );
  return `<ul class="scorecard-counts">${counts.join('')}</ul>`;
}

function captionOf({ title, periods }: IndicatorSet): string {
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return title;
  return `${title}, ${first.key === last.key ? first.label : `${first.label} to ${last.label}`}`;
}

function renderHead({ years, targetYears, comparators }: ColumnGroups): string {
  const tall = (text: string, name: string): string => `<th scope="col" rowspan="2" class="${name}">${text}</th>`;
  const wide = (text: string, count: number, name: string): string =>
    `<th scope="colgroup" colspan="${count}" class="${name}">${escapeText(text)}</th>`;
  const small = (text: string, name: string, label = text): string => {
    const words = label === text ? escapeText(text) : `<abbr title="${escapeText(label)}">${escapeText(text)}</abbr>`;
    return `<th scope="col" class="${name}">${words}</th>`;
  };
  const newest = targetYears.at(-1)?.label ?? '';
  const group = (count: number): string => `<colgroup span="${count}"></colgroup>`;
  const groups = [
    '<colgroup span="3"></colgroup>',
    ...years.map(({ periods }) => group(periods.length)),
    '<colgroup></colgroup>',
    ...(targetYears.length > 0 ? [group(targetYears.length)] : []),
    '<colgroup></colgroup>',
    ...(targetYears.length > 0 ? [group(targetYears.length)] : []),
    ...comparators.map((column) => group(column.comparators.length)),
  ];
  const first = [
    tall('Reference', 'scorecard-reference'),
    tall('Indicator', 'scorecard-title'),
    tall('Polarity', 'scorecard-polarity'),
    ...years.map(({ year, periods }) => wide(year.label, periods.length, 'scorecard-months')),
    tall('<abbr title="Responsible officer">RO</abbr>', 'scorecard-officer'),
    ...(targetYears.length > 0 ? [wide('Target', targetYears.length, 'scorecard-targets')] : []),
    tall(`<abbr title="Red, amber, green or grey">RAG</abbr> ${escapeText(newest)}`, 'scorecard-rag'),
    ...(targetYears.length > 0 ? [wide('Year to date or latest', targetYears.length, 'scorecard-years')] : []),
    ...comparators.map((column) => wide(column.period.label, column.comparators.length, 'scorecard-comparators')),
  ];
  const second = [
    ...years.flatMap(({ periods }) =>
      periods.map((period) => small(period.shortLabel, 'scorecard-month numeric', period.label)),
    ),
    ...targetYears.map((year) => small(year.shortLabel, 'scorecard-target numeric')),
    ...targetYears.map((year) => small(year.shortLabel, 'scorecard-year numeric')),
    ...comparators.flatMap((column) =>
      column.comparators.map(({ title }) => small(title, 'scorecard-comparator numeric')),
    ),
  ];
  return `${groups.join('')}\n<thead>\n<tr>${first.join('')}</tr>\n<tr>${second.join('')}</tr>\n</thead>`;
}

const polarities: Readonly<Record<Indicator['polarity'], string>> = {
  'bigger-is-better': 'Bigger is better',
  'smaller-is-better': 'Smaller is better',
  neutral: 'Neutral',
};

function renderRow(indicator: Indicator, groups: ColumnGroups, notes: Notes, place: ScorecardPlace): string {
  const cell = (name: string, content: string): string => `<td class="${name}">${content}</td>`;
  const reference = escapeText(indicator.reference);
  const link = place.address === undefined ? reference : `<a href="${place.address(indicator)}">${reference}</a>`;
  const observations = new Map(indicator.observations.map((observation) => [observation.period.key, observation]));
  const months = groups.years.flatMap(({ periods }) =>
    periods.map((period) => {
      const observation = observations.get(period.key);
      const marks = [
        notes.markFor(observation?.note ?? null, { indicator, column: period.label }),
        notes.markFor(provisionalNote(observation?.figure, observation?.provisional)),
      ];
      return cell('scorecard-month numeric', figureCell(observation?.figure, marks));
    }),
  );
  const yearOf = (year: Period): Indicator['years'][number] | undefined =>
    indicator.years.find((figure) => figure.year.key === year.key);
  const targets = groups.targetYears.map((year) =>
    cell('scorecard-target numeric', targetCell(yearOf(year)?.target ?? null, notes)),
  );
  const years = groups.targetYears.map((year) => {
    const figure = yearOf(year);
    const marks = [notes.markFor(provisionalNote(figure?.yearToDate, figure?.provisional))];
    return cell('scorecard-year numeric', figureCell(figure?.yearToDate, marks));
  });
  const comparators = groups.comparators.flatMap((column) =>
    column.comparators.map(({ id, title }) => {
      const found = indicator.comparatorFigures.find(
        (figure) => figure.period.key === column.period.key && figure.comparator.id === id,
      );
      const mark = notes.markFor(found?.note ?? null, { indicator, column: `${title} ${column.period.label}` });
      return cell('scorecard-comparator numeric', figureCell(found?.figure, [mark]));
    }),
  );
  const { status } = indicator.rag;
  return [
    `<tr><th scope="row" class="scorecard-reference">${link}</th>`,
    `<th scope="row" class="scorecard-title">${escapeText(indicator.title)}</th>`,
    cell('scorecard-polarity', polarities[indicator.polarity]),
    ...months,
    cell('scorecard-officer', indicator.responsible === null ? dash('none named') : escapeText(indicator.responsible)),
    ...targets,
    cell(`scorecard-rag rag-cell-${status}`, ragHtml(status)),
    ...years,
    ...comparators,
    '</tr>',
  ].join('');
}

function figureCell(figure: Figure | undefined, marks: readonly string[]): string {
  return `${figureHtml(figure ?? { kind: 'none', text: 'no data' })}${marks.join('')}`;
}

/** A scorecard's narrow cells have no room for the remark itself. */
function provisionalNote(figure: Figure | undefined, provisional = false): string | null {
  return provisionalRemark(figure, provisional) === null ? null : 'Provisional';
}

function targetCell(target: Target | null, notes: Notes): string {
  if (target === null) return dash('no target');
  const carried = carriedInWords(target);
  const words = carried === null ? null : `Target ${carried}, as none is set for this year yet`;
  return `${escapeText(target.shareOf?.text ?? target.text)}${notes.markFor(words)}`;
}

/** Where in the table a remark stands. */
interface Place {
  readonly indicator: Indicator;
  readonly column: string;
}

/**
 * The notes under a scorecard; cells point to them by a letter. A remark on single figures says whose they are, since
 * under the table it stands alone: `LAC 3, England 2015/16: average`. One that can be made of any row is there once.
 */
class Notes {
  private readonly notes: { readonly text: string; readonly reference: string | null; readonly columns: string[] }[] =
    [];
  private readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  /** Returns the mark of a cell for a remark, or nothing for none. */
  markFor(text: string | null, place?: Place): string {
    if (text === null) return '';
    const reference = place?.indicator.reference ?? null;
    let index = this.notes.findIndex((note) => note.text === text && note.reference === reference);
    if (index < 0) index = this.notes.push({ text, reference, columns: [] }) - 1;
    if (place !== undefined) this.notes[index]?.columns.push(place.column);
    return noteMark(this.id, index);
  }

  render(set: IndicatorSet): string {
    const rules = [set.ragRule?.inWords, set.disclosure]
      .filter((words) => words != null)
      .map((words) => `<p class="scorecard-rule">${escapeText(words)}</p>`);
    const source =
      set.dataSource === null ? [] : [`<p class="scorecard-source">Source: ${escapeText(set.dataSource)}</p>`];
    const order = set.periods.map(({ label }) => label);
    const items = this.notes.map(({ text, reference, columns }, index) => {
      const place = reference === null ? '' : `${reference}, ${columnsInWords(columns, order)}: `;
      return `<li id="${noteId(this.id, index)}">${escapeText(`${place}${text}`)}</li>`;
    });
    const list = items.length === 0 ? [] : [`<ol class="scorecard-notes" type="a">${items.join('')}</ol>`];
    return [...rules, ...list, ...source].join('\n');
  }
}

/** Columns in a list, three or more periods that follow each other by their ends: `April 2018, June 2018 to May 2019`. */
function columnsInWords(columns: readonly string[], order: readonly string[]): string {
  const runs: string[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const place = order.indexOf(column);
    if (run !== undefined && place > 0 && order[place - 1] === run.at(-1)) run.push(column);
    else runs.push([column]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run.join(', '))).join(', ');
}
