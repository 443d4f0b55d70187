import { escapeControls } from '../diagnostics/escape-controls.ts';
import { columnName } from '../load/spreadsheet/sheet-grid.ts';
import { parsePeriod } from '../model/figures/parse-period.ts';
import type { PeriodKind } from '../model/figures/period.ts';
import type { ImportedFigure } from './cell-figure.ts';
import type { Column } from './find-columns.ts';
import { subjectInWords } from './heading-role.ts';
import type { ImportPlan, PlannedFigure, PlannedRow } from './import-plan.ts';
import { cut, textTable } from './text-table.ts';

/** Returns what an import understood and would do, for an officer to read before it is done. */
export function describePlan(plan: ImportPlan): string {
  const { source, set, rows } = plan;
  const where = set.isNew ? `A new set "${set.id}" (${set.title})` : `The set "${set.id}" (${set.title})`;
  const parts = [
    `${source.file}, sheet "${source.sheet}"\n${where}, by ${set.frequency.replace('-', ' ')}.\n`,
    `Columns\n${textTable(['column', 'heading', 'taken for'], columnRows(plan.columns, plan))}`,
    `Rows\n${textTable(['row', 'reference', 'title', 'unit', 'polarity', 'year', 'figures', 'new', 'changed'], rows.map(rowOf))}` +
      '  year: how the figure of a year follows from its periods. * guessed of a new indicator; correct it in the set.\n',
    describeNew(plan),
    describeChanges(plan),
    describeLeftovers(plan),
  ];
  return escapeLines(parts.filter((part) => part !== '').join('\n'));
}

/** Returns in a sentence how much is new, changed and unchanged. */
export function sumPlan({ rows }: ImportPlan): string {
  const fates = rows.flatMap(({ figures }) => figures.map(({ fate }) => fate));
  const count = (fate: PlannedFigure['fate']): number => fates.filter((other) => other === fate).length;
  const added = rows.filter(({ isNew }) => isNew).length;
  return `${plural(added, 'new indicator')}, ${plural(count('new'), 'new figure')}, ${count('changed')} changed, ${count('same')} as they were.`;
}

function columnRows(columns: readonly Column[], plan: ImportPlan): string[][] {
  const rows: string[][] = [];
  const used = columns.filter(({ role }) => role.kind !== 'empty');
  for (let index = 0; index < used.length; index += 1) {
    const first = used[index];
    if (first === undefined) continue;
    // A run of periods is one line.
    let end = index;
    while (first.role.kind === 'value' && used[end + 1]?.role.kind === 'value') end += 1;
    const last = used[end] ?? first;
    if (end - index < 3) rows.push([columnName(first.column), cut(first.heading, 48), roleInWords(first, plan)]);
    else {
      const names = `${columnName(first.column)} to ${columnName(last.column)}`;
      const headings = `${cut(first.heading, 22)} … ${cut(last.heading, 22)}`;
      const words = `values of ${periodOf(first, plan)} to ${periodOf(last, plan)} (${end - index + 1} periods)`;
      rows.push([names, headings, words]);
      index = end;
    }
  }
  return rows;
}

function periodOf({ role }: Column, { set }: ImportPlan): string {
  if (role.kind !== 'value') return '';
  return parsePeriod(role.period, set.frequency as PeriodKind, 4)?.label ?? role.period;
}

function roleInWords(column: Column, plan: ImportPlan): string {
  const { role } = column;
  switch (role.kind) {
    case 'empty':
      return '';
    case 'unknown':
      return 'NOT UNDERSTOOD, left out';
    case 'rag':
      return 'worked out from the figures, so not taken over';
    case 'responsible':
      return 'responsible officer';
    case 'value':
      return `value of ${periodOf(column, plan)}`;
    case 'comparator':
      return `comparator, ${plan.comparatorsByTitle.get(role.title)?.title ?? role.title} in ${role.year}`;
    case 'target':
    case 'year-to-date':
      return subjectInWords(role);
    default:
      return role.kind;
  }
}

function rowOf({ row, isNew, title, unit, polarity, aggregate, figures }: PlannedRow): string[] {
  const count = (fate: PlannedFigure['fate']): string =>
    String(figures.filter((figure) => figure.fate === fate).length);
  const guessed = isNew ? '*' : '';
  return [
    String(row.cell.row + 1),
    cut(row.reference ?? row.id, 14),
    cut(title, 44),
    `${unit ?? '?'}${row.unit === null ? guessed : ''}`,
    `${polarity.replaceAll('-', ' ')}${row.polarity === null ? guessed : ''}`,
    `${aggregate}${guessed}`,
    String(figures.length),
    count('new'),
    count('changed'),
  ];
}

function describeNew({ rows, set, comparatorsByTitle }: ImportPlan): string {
  if (set.isNew) return '';
  const lines: string[] = [];
  for (const { row, title, isNew } of rows) if (isNew) lines.push(`  indicator ${row.reference ?? row.id}: ${title}`);
  for (const { title, isNew } of new Set(comparatorsByTitle.values())) if (isNew) lines.push(`  comparator: ${title}`);
  const counts = new Map<string, number>();
  for (const { figures } of rows.filter(({ isNew }) => !isNew)) {
    for (const { subject, fate } of figures) {
      const words = subjectInWords(subject);
      if (fate === 'new') counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  for (const [words, count] of counts) lines.push(`  ${words}: ${plural(count, 'figure')}`);
  return lines.length === 0 ? '' : `New\n${lines.map((line) => `${line}\n`).join('')}`;
}

function describeChanges({ rows }: ImportPlan): string {
  const changes = rows.flatMap(({ row, figures }) =>
    figures
      .filter(({ fate }) => fate === 'changed')
      .map(({ cell, subject, former, figure }) => [
        cell,
        row.reference ?? row.id,
        subjectInWords(subject),
        inWords(former),
        inWords(figure),
      ]),
  );
  return changes.length === 0
    ? ''
    : `Changed: these figures of the set would be OVERWRITTEN\n${textTable(['cell', 'reference', 'figure', 'now', 'then'], changes)}`;
}

function describeLeftovers({ leftovers }: ImportPlan): string {
  if (leftovers.length === 0) return '';
  return `Not understood, left out\n${textTable(
    ['cell', 'text'],
    leftovers.map(({ cell, text }) => [cell, cut(text.replaceAll(/\s+/gu, ' '), 90)]),
  )}`;
}

function inWords(figure: ImportedFigure | undefined): string {
  return figure === null ? 'TBC' : String(figure);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Whatever stands in a cell reaches a terminal as text. */
function escapeLines(text: string): string {
  return text.split('\n').map(escapeControls).join('\n');
}

/** Returns the report of what was not understood, with why, for a file of its own. */
export function describeReport({ source, set, leftovers }: ImportPlan): string {
  const byReason = new Map<string, string[]>();
  for (const { cell, text, reason } of leftovers) {
    byReason.set(reason, [
      ...(byReason.get(reason) ?? []),
      `  ${cell}: ${escapeControls(text.replaceAll(/\s+/gu, ' '))}\n`,
    ]);
  }
  const parts = [...byReason].map(([reason, lines]) => `${escapeControls(reason)}\n${lines.join('')}`);
  return `What was not taken over from ${source.file}, sheet "${source.sheet}", into the set "${set.id}"\n\n${parts.join('\n')}`;
}
