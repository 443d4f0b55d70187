import { diagnose } from '../diagnostics/diagnose.ts';
import { cellName } from '../load/spreadsheet/sheet-grid.ts';
import type { IndicatorMatter } from '../schema/indicator-set.ts';
import { guessDefinition } from './guess-definition.ts';
import { placeOf } from './heading-text.ts';
import { subjectInWords, type Subject } from './heading-role.ts';
import { openFindings, type Findings } from './import-findings.ts';
import type { Edit, ExistingSet, ImportPlan, PlannedFigure, PlannedRow } from './import-plan.ts';
import { isMeantBy, matchComparators, type Comparator, type ComparatorWish } from './match-comparators.ts';
import { reportKeptDefinitions } from './report-kept-definitions.ts';
import type { Entry, Scorecard, ScorecardRow } from './scorecard.ts';

/** The month in which the years of a new set begin. */
export const usualYearStart = 4;

/** What every part of a plan is made from. */
interface Context {
  readonly scorecard: Scorecard;
  readonly comparators: ReadonlyMap<string, Comparator>;
  readonly findings: Findings;
}

/** Plans what an import makes of a scorecard: a set of its own, or changes of one that is there. */
export function planImport(
  scorecard: Scorecard,
  set: {
    readonly id: string;
    readonly title: string | null;
    readonly existing: ExistingSet | null;
    readonly comparators?: readonly ComparatorWish[] | undefined;
  },
): ImportPlan {
  const { existing } = set;
  const findings = openFindings();
  const comparators = matchComparators(scorecard, existing?.matter.comparators ?? [], set.comparators);
  const context = { scorecard, comparators, findings };
  reportUnusedWishes(set.comparators ?? [], context);
  reportComparedTwice(context);
  const edits: Edit[] = planComparators(comparators, existing);
  const rows = scorecard.rows.flatMap((row) => {
    const index = existing?.matter.indicators.findIndex(({ id }) => id === row.id) ?? -1;
    const indicator = existing?.matter.indicators[index];
    const planned = indicator === undefined ? planNew(row, context) : planKnown(row, indicator, index, context);
    if (planned === null) return [];
    edits.push(...planned.edits);
    return [planned.row];
  });
  reportKeptDefinitions(scorecard, rows, existing, findings);
  return {
    source: { file: scorecard.file, sheet: scorecard.sheet },
    set: {
      id: set.id,
      title: existing?.matter.title ?? set.title ?? scorecard.header.title ?? titleFromId(set.id),
      frequency: scorecard.header.frequency,
      isNew: existing === null,
    },
    columns: scorecard.header.columns,
    comparatorsByTitle: comparators,
    rows,
    leftovers: [...scorecard.leftovers, ...findings.leftovers],
    diagnostics: [...scorecard.diagnostics, ...findings.diagnostics],
    edits,
  };
}

/** Reports the wishes that fit no heading: their columns would go to another comparator than was meant. */
function reportUnusedWishes(wishes: readonly ComparatorWish[], { scorecard, findings }: Context): void {
  const { columns, row } = scorecard.header;
  const titles = columns.flatMap(({ role }) => (role.kind === 'comparator' ? [role.title] : []));
  for (const { heading } of wishes) {
    if (titles.some((title) => isMeantBy(heading, title))) continue;
    const at = placeOf(scorecard.file, { row, column: 0 });
    findings.report(diagnose('IMPORT_COMPARATOR_UNUSED', at, { heading, titles: [...new Set(titles)] }));
  }
}

/** Two headings may mean the same comparator in other words, such as "England" and "England average". */
function reportComparedTwice({ scorecard, comparators, findings }: Context): void {
  const taken = new Map<string, { readonly cell: string; readonly typed: string }>();
  for (const column of scorecard.header.columns) {
    if (column.role.kind !== 'comparator') continue;
    const typed = column.role.title;
    const what = `${comparators.get(typed)?.title ?? typed} in ${column.role.year}`;
    const cell = cellName(column);
    const first = taken.get(what);
    if (first === undefined) taken.set(what, { cell, typed });
    // Headings that are the same to the letter are found with all other columns.
    else if (first.typed !== typed) {
      const facts = { cell, first: first.cell, what };
      findings.report(diagnose('IMPORT_COLUMN_TWICE', placeOf(scorecard.file, column), facts));
    }
  }
}

function titleFromId(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function planComparators(comparators: ReadonlyMap<string, Comparator>, existing: ExistingSet | null): Edit[] {
  const added = [...new Set(comparators.values())].filter(({ isNew }) => isNew);
  const entries = added.map(({ id, title }) => ({ id, title }));
  if (entries.length === 0) return [];
  const count = existing?.matter.comparators?.length;
  if (count === undefined) return [{ path: ['comparators'], value: entries }];
  return entries.map((value, index) => ({ path: ['comparators', count + index], value, isEntry: true }));
}

function planNew(row: ScorecardRow, context: Context): { row: PlannedRow; edits: Edit[] } | null {
  const { scorecard, findings } = context;
  const at = placeOf(scorecard.file, row.cell);
  const name = row.reference ?? row.id;
  if (row.title === null) {
    const facts = {
      cell: cellName(row.cell),
      text: name,
      reason: 'it has no title, and the set has no such indicator',
    };
    findings.leave(diagnose('IMPORT_ROW_UNKNOWN', at, facts), row.cell, ...row.entries.map(({ cell }) => cell));
    return null;
  }
  const { unit, decimals, aggregate } = guessDefinition(row, usualYearStart);
  const figures = row.entries.map((entry) => ({ ...planFigure(entry, undefined), entry }));
  for (const { entry } of figures) reportDoubts(entry, unit, name, context);
  const entriesOf = (kind: Subject['kind']): Record<string, unknown> | undefined => {
    const entries = row.entries.filter(({ subject }) => subject.kind === kind).sort(byPeriod);
    return entries.length === 0
      ? undefined
      : Object.fromEntries(entries.map((entry) => [keyOf(entry.subject), entry.figure]));
  };
  const polarity = row.polarity ?? 'neutral';
  const value = {
    id: row.id,
    title: row.title,
    ...(unit === null ? {} : { unit }),
    decimals,
    polarity,
    aggregate,
    ...(row.responsible === null ? {} : { responsible: row.responsible }),
    values: entriesOf('value'),
    yearToDate: entriesOf('year-to-date'),
    targets: entriesOf('target'),
    comparators: comparedBy(row, context),
  };
  const planned = { row, isNew: true, unit, polarity, aggregate, title: row.title, figures };
  return { row: planned, edits: [{ path: ['indicators'], value: JSON.parse(JSON.stringify(value)), isEntry: true }] };
}

function comparedBy(row: ScorecardRow, { comparators }: Context): Record<string, Record<string, unknown>> | undefined {
  const compared: Record<string, Record<string, unknown>> = {};
  for (const entry of row.entries.filter(({ subject }) => subject.kind === 'comparator').sort(byPeriod)) {
    if (entry.subject.kind !== 'comparator') continue;
    const id = comparators.get(entry.subject.title)?.id ?? '';
    (compared[id] ??= {})[entry.subject.year] = withNote(entry);
  }
  return Object.keys(compared).length === 0 ? undefined : compared;
}

function planKnown(
  row: ScorecardRow,
  indicator: IndicatorMatter,
  index: number,
  context: Context,
): { row: PlannedRow; edits: Edit[] } {
  const { scorecard, comparators, findings } = context;
  const name = row.reference ?? row.id;
  const isRatio = indicator.aggregate === 'ratio';
  const taken = row.entries.filter(({ subject }) => !(isRatio && subject.kind === 'value'));
  if (taken.length < row.entries.length) {
    const facts = { indicator: name, count: row.entries.length - taken.length };
    findings.report(diagnose('IMPORT_RATIO_LEFT', placeOf(scorecard.file, row.cell), facts));
  }
  const edits: Edit[] = [];
  const figures = [...taken].sort(byPeriod).map((entry): PlannedFigure => {
    const path = pathOf(entry.subject, comparators);
    const held = heldAt(indicator, path);
    const figure = planFigure(entry, typeof held === 'object' && held !== null ? held.value : held);
    if (figure.fate === 'same') return figure;
    reportDoubts(entry, indicator.unit ?? null, name, context);
    // A note of the set's own stays beside a figure that changes.
    const isNoted = typeof held === 'object' && held !== null;
    const place = ['indicators', index, ...path];
    edits.push(isNoted ? { path: [...place, 'value'], value: entry.figure } : { path: place, value: withNote(entry) });
    return figure;
  });
  const { title, polarity, aggregate, unit = null } = indicator;
  return { row: { row, isNew: false, unit, polarity, aggregate, title, figures }, edits };
}

function planFigure(entry: Entry, former: PlannedFigure['former']): PlannedFigure {
  const { cell, subject, figure } = entry;
  const fate = former === undefined ? 'new' : former === figure ? 'same' : 'changed';
  return { cell: cellName(cell), subject, fate, former, figure };
}

type Held = PlannedFigure['former'] | { readonly value: PlannedFigure['figure'] };

function heldAt(indicator: IndicatorMatter, path: readonly string[]): Held {
  let held: unknown = indicator;
  for (const key of path) {
    held = typeof held === 'object' && held !== null && Object.hasOwn(held, key) ? Reflect.get(held, key) : undefined;
  }
  return held as Held;
}

/** Where a set holds a figure, within its indicator. */
function pathOf(subject: Subject, comparators: ReadonlyMap<string, Comparator>): string[] {
  switch (subject.kind) {
    case 'value':
      return ['values', subject.period];
    case 'target':
      return ['targets', subject.year];
    case 'year-to-date':
      return ['yearToDate', subject.year];
    case 'comparator':
      return ['comparators', comparators.get(subject.title)?.id ?? '', subject.year];
  }
}

function withNote({ figure, note }: Entry): unknown {
  return note === null ? figure : { value: figure, note };
}

function keyOf(subject: Subject): string {
  return subject.kind === 'value' ? subject.period : subject.year;
}

function byPeriod(a: Entry, b: Entry): number {
  return keyOf(a.subject) < keyOf(b.subject) ? -1 : 1;
}

/** Reports figures that are taken over but may not be meant. */
function reportDoubts(entry: Entry, unit: string | null, indicator: string, { scorecard, findings }: Context): void {
  const { cell, subject, figure, isPercent } = entry;
  if (typeof figure !== 'number') return;
  const at = placeOf(scorecard.file, cell);
  const facts = { cell: cellName(cell), indicator, what: subjectInWords(subject), value: figure };
  if (unit !== 'percent') {
    const text = `${figure}%`;
    if (isPercent) findings.report(diagnose('IMPORT_UNIT_DIFFERS', at, { ...facts, text, unit: unit ?? '' }));
  } else if (figure < 0 || figure > 100) findings.report(diagnose('IMPORT_PERCENTAGE_OUT_OF_RANGE', at, facts));
  else if (!isPercent && figure > 0 && figure < 1) findings.report(diagnose('IMPORT_PERCENTAGE_FRACTION', at, facts));
}
