import type { Indicator } from '../../model/figures/indicator-set.ts';
import type { Column, ColumnGroup } from './column.ts';
import type { CellNotes } from './notes.ts';
import { escapeText } from '../markdown/slots.ts';

/** What a table of a scorecard is made from. */
export interface ScorecardTable {
  readonly id: string;
  readonly caption: string;
  readonly groups: readonly ColumnGroup[];
  readonly indicators: readonly Indicator[];
}

/** Returns a table of one row an indicator. Every head has a scope and no cell is empty. */
export function renderTable({ id, caption, groups, indicators }: ScorecardTable, notes: CellNotes): string {
  const columns = groups.flatMap((group) => group.columns);
  const rows = indicators.map((indicator) => {
    const cells = columns.map((column) => renderCell(column, indicator, notes));
    return `<tr class="scorecard-row-${indicator.rag.status}">${cells.join('')}</tr>`;
  });
  return [
    `<div class="table-scroll"><table class="scorecard wide" id="${id}">`,
    `<caption>${escapeText(caption)}</caption>`,
    groups.map(({ columns: { length } }) => `<colgroup span="${length}"></colgroup>`).join(''),
    renderHead(groups),
    '<tbody>',
    ...rows,
    '</tbody></table></div>',
  ].join('\n');
}

function renderHead(groups: readonly ColumnGroup[]): string {
  const inTwoRows = groups.some(({ title }) => title !== null);
  const headOf = (column: Column, span = ''): string =>
    `<th scope="col"${span} class="${column.name}">${column.headHtml}</th>`;
  const first = groups.flatMap(({ title, name, columns }) =>
    title === null
      ? columns.map((column) => headOf(column, inTwoRows ? ' rowspan="2"' : ''))
      : [`<th scope="colgroup" colspan="${columns.length}" class="${name}">${escapeText(title)}</th>`],
  );
  const second = groups.flatMap(({ title, columns }) =>
    title === null ? [] : columns.map((column) => headOf(column)),
  );
  const rows = inTwoRows ? [first, second] : [first];
  return `<thead>\n${rows.map((row) => `<tr>${row.join('')}</tr>`).join('\n')}\n</thead>`;
}

function renderCell(column: Column, indicator: Indicator, notes: CellNotes): string {
  const name = [column.name, column.nameOf?.(indicator)].filter((part) => part !== undefined).join(' ');
  const content = column.cellHtml(indicator, notes);
  return column.isRowHead === true
    ? `<th scope="row" class="${name}">${content}</th>`
    : `<td class="${name}">${content}</td>`;
}
