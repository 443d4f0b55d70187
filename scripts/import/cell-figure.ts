import type { SheetCell } from '../load/spreadsheet/sheet-grid.ts';

/** A figure as an indicator set holds it: a number, null for not yet known, or a symbol. */
export type ImportedFigure = number | null | 'c' | 'z' | ':' | 'low';

/** What a cell of figures was understood as. */
export type CellFigure =
  | {
      readonly kind: 'figure';
      readonly figure: ImportedFigure;
      /** What stands after the number in brackets, `average` of `399.5 (average)`. */
      readonly note: string | null;
      readonly isPercent: boolean;
      readonly decimals: number;
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'not-finite' | 'not-number' | 'no-result' };

const symbols: ReadonlyMap<string, ImportedFigure> = new Map([
  ['c', 'c'],
  ['[c]', 'c'],
  ['z', 'z'],
  ['[z]', 'z'],
  [':', ':'],
  ['[x]', ':'],
  ['low', 'low'],
  ['[low]', 'low'],
]);

/** "TBC", also where a reader of scans has put Cyrillic letters of the same shape for it. */
const toBeConfirmed = /^(?:[tт][bвb][cс]|tba|to be confirmed|not yet (?:known|set|available))$/iu;

const numberForm =
  /^(?<sign>[-−+]?)£?\s*(?<digits>\d{1,3}(?:[, \u00A0]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?<exponent>e[+-]?\d+)?\s*(?<percent>%?)$/iu;

/** Returns what a cell says. Nothing is guessed: what is neither a number nor one of the fixed words is `not-number`. */
export function readCellFigure(cell: SheetCell): CellFigure {
  if (cell.formula === 'without-result') return { kind: 'no-result' };
  if (cell.kind === 'empty') return { kind: 'absent' };
  if (cell.kind === 'number' && typeof cell.value === 'number') return ofNumber(cell.value, cell.format);
  if (cell.kind !== 'text') return { kind: 'not-number' };
  const text = String(cell.value).replaceAll('\u00A0', ' ').trim();
  if (toBeConfirmed.test(text)) return plain(null);
  const symbol = symbols.get(text.toLowerCase());
  if (symbol !== undefined) return plain(symbol);
  return readNumber(text) ?? readWithNote(text) ?? { kind: 'not-number' };
}

function ofNumber(value: number, format: string | null): CellFigure {
  if (!isKept(value)) return { kind: 'not-finite' };
  // What stands between quotation marks or after a backslash in a format is text.
  const bare = format?.replaceAll(/"[^"]*"|\\./gu, '') ?? '';
  const isPercent = bare.includes('%');
  const figure = withoutNoise(isPercent ? value * 100 : value);
  const shown = /\.(0+)/u.exec(bare)?.[1]?.length;
  const decimals = shown ?? (isPercent ? 0 : decimalsOf(figure));
  return { kind: 'figure', figure, note: null, isPercent, decimals };
}

function readNumber(text: string): CellFigure | null {
  if (/^[-+−]?(?:nan|inf(?:inity)?|∞)$/iu.test(text)) return { kind: 'not-finite' };
  const groups = numberForm.exec(text)?.groups;
  if (groups === undefined) return null;
  const { sign = '', digits = '', exponent = '', percent = '' } = groups;
  const plainDigits = digits.replaceAll(/[, \u00A0]/gu, '');
  const size = Number(plainDigits + exponent);
  if (!isKept(size)) return { kind: 'not-finite' };
  const figure = sign === '' || sign === '+' ? size : -size;
  return { kind: 'figure', figure, note: null, isPercent: percent !== '', decimals: decimalsOf(figure) };
}

/** `525 (all missing episodes)`: a number, and in brackets what a reader must know about it. */
function readWithNote(text: string): CellFigure | null {
  const match = /^([^()]*\d[^()]*?)\s*\(([^()]+)\)?$/u.exec(text);
  const read = match === null ? null : readNumber(match[1]?.trim() ?? '');
  return read?.kind === 'figure' ? { ...read, note: (match?.[2] ?? '').trim() } : null;
}

/** Above it whole numbers are rounded, and `cleardays check` refuses them. */
function isKept(number: number): boolean {
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER;
}

function plain(figure: ImportedFigure): CellFigure {
  return { kind: 'figure', figure, note: null, isPercent: false, decimals: 0 };
}

function decimalsOf(number: number): number {
  const [, fraction = ''] = String(number).split('.');
  return Math.min(6, /^\d*$/u.test(fraction) ? fraction.length : 0);
}

/** 0.07 × 100 is 7 and not 7.000000000000001. */
function withoutNoise(number: number): number {
  return Number(number.toPrecision(12));
}
