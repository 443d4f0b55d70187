import type { Token } from 'markdown-it';
import type { BodyWork } from './body-work.ts';
import { finishInline, makeTrusted, plainText, takeId } from './finish-inline.ts';
import { escapeText, markedId } from './slots.ts';

interface Cell {
  readonly open: Token;
  readonly inline: Token;
  readonly close: Token;
  readonly column: number;
  readonly text: string;
}

/**
 * Finishes the table that opens at an index: its id, the scope of its heads, the class `numeric` of columns of numbers,
 * words in empty cells. The first column becomes row heads where its own head is empty or all other columns are numbers.
 */
export function finishTable(tokens: readonly Token[], index: number, work: BodyWork): void {
  const table = tokens[index];
  if (table === undefined) return;
  const end = endOfTable(tokens, index);
  const { heads, rows } = readCells(tokens.slice(index, end), table.map?.[0] ?? 0, work);
  const columns = heads.map(({ column }) => rows.map((row) => row[column]).filter((cell) => cell !== undefined));
  const numeric = columns.map(
    (cells, column) => heads[column]?.open.attrGet('style') === 'text-align:right' || areNumbers(cells),
  );
  const firstIsHead =
    heads.length > 1 &&
    numeric[0] === false &&
    (heads[0]?.text === '' || numeric.slice(1).every((isNumeric) => isNumeric));

  for (const cell of [...heads, ...rows.flat()]) {
    const align = /^text-align:(\w+)$/u.exec(String(cell.open.attrGet('style') ?? ''))?.[1];
    cell.open.attrs = cell.open.attrs?.filter(([name]) => name !== 'style') ?? null;
    if (numeric[cell.column] === true) cell.open.attrJoin('class', 'numeric');
    else if (align === 'center') cell.open.attrJoin('class', 'centred');
  }
  for (const { open, close, text } of heads) {
    if (text === '') rename(open, close, 'td');
    else open.attrSet('scope', 'col');
  }
  for (const row of rows) {
    const [first] = row;
    if (!firstIsHead || first === undefined || first.text === '') continue;
    rename(first.open, first.close, 'th');
    first.open.attrSet('scope', 'row');
  }
  for (const { inline, text } of [...heads, ...rows.flat()]) if (text === '') fillEmpty(inline, work);
  wrap(table, tokens[end], heads.length, work);
}

/** Empty cells are dropped from the structure of a PDF, and rows become irregular. */
function fillEmpty(inline: Token, { words }: BodyWork): void {
  if (inline.children?.some((child) => child.type === 'trusted' && child.content !== '') === true) return;
  const child = Object.assign(Object.create(Object.getPrototypeOf(inline) as object) as Token, inline);
  makeTrusted(child, `<span class="visually-hidden">${escapeText(words.body.blankCell)}</span>`, '');
  inline.children = [child];
}

function wrap(table: Token, close: Token | undefined, columns: number, work: BodyWork): void {
  const id = work.nextTable();
  const at = work.locator.at(table.map?.[0] ?? 0, 0);
  const own = takeId(String(table.attrGet('id') ?? ''), at, work);
  const others = (table.attrs ?? []).filter(([name]) => name === 'lang').map(([, lang]) => ` lang="${lang}"`);
  const classes = [String(table.attrGet('class') ?? ''), columns > 8 ? 'wide' : ''].filter((name) => name !== '');
  const className = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  const outerId = own === null ? '' : ` id="${markedId(own)}"`;
  makeTrusted(
    table,
    `<div class="table-scroll"${outerId}><table id="${markedId(id)}"${className}${others.join('')}>\n`,
  );
  if (close !== undefined) makeTrusted(close, '</table></div>\n');
}

function endOfTable(tokens: readonly Token[], index: number): number {
  // Tables hold no tables: their cells are lines.
  let end = index;
  while (end < tokens.length && tokens[end]?.type !== 'table_close') end += 1;
  return end;
}

function readCells(
  tokens: readonly Token[],
  firstLine: number,
  work: BodyWork,
): { readonly heads: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] } {
  const rows: Cell[][] = [];
  let line = firstLine;
  for (const [index, open] of tokens.entries()) {
    if (open.type === 'tr_open') {
      line = open.map?.[0] ?? line;
      rows.push([]);
    }
    const inline = tokens[index + 1];
    const close = tokens[index + 2];
    if (open.type !== 'th_open' && open.type !== 'td_open') continue;
    if (inline?.type !== 'inline' || close === undefined) continue;
    finishInline(inline, line, work);
    const row = rows.at(-1);
    row?.push({ open, inline, close, column: row.length, text: plainText(inline.children ?? []).trim() });
  }
  const [heads = [], ...others] = rows;
  return { heads, rows: others };
}

const number = /^[-\u2212+]?\s?[£$€]?\s?[-\u2212]?\d[\d,.\s]*(?:%|p|k|m|bn)?$/iu;
const standsForNumber = /^(?:TBC|n\/a|nil|none|-|\u2013|\u2014|\[[a-z:]+\]|)$/iu;

function areNumbers(cells: readonly Cell[]): boolean {
  return (
    cells.some(({ text }) => number.test(text)) &&
    cells.every(({ text }) => number.test(text) || standsForNumber.test(text))
  );
}

function rename(open: Token, close: Token, tag: 'td' | 'th'): void {
  open.tag = tag;
  close.tag = tag;
}
