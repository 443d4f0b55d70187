import type { Words } from '../../words/words.ts';
import type { Figure } from './figure.ts';

/** A value as data may hold it; undefined where there is no entry. */
export type ObservedValue = number | null | 'c' | 'z' | ':' | 'low' | undefined;

/** What decides how a number is printed. */
export interface NumberFormat {
  readonly unit: string | null;
  readonly decimals: number;
}

/**
 * Returns a value as it is shown: `1,985`, `70%`, `£2.50`; `TBC` where it is not yet known; a symbol in square brackets
 * with its meaning, never a number; `no data` where there is no entry. The symbols are those of official statistics.
 */
export function formatFigure(
  value: ObservedValue,
  format: NumberFormat,
  { figures: { figure } }: Pick<Words, 'figures'>,
): Figure {
  if (value === undefined) return { kind: 'none', text: figure.none };
  if (value === null) return { kind: 'unknown', text: figure.unknown };
  if (typeof value === 'string') {
    return { kind: 'symbol', symbol: value, text: `[${value}]`, meaning: figure.symbols[value] };
  }
  // A number that is none (1e400 in JSON) is reported by checkFigures; here it must not reach a page as "Infinity".
  if (!Number.isFinite(value)) return { kind: 'none', text: figure.none };
  return { kind: 'number', number: value, text: formatNumber(value, format) };
}

/** Returns a number with thousands separators, rounded half away from zero, with the sign of its unit. */
export function formatNumber(value: number, { unit, decimals }: NumberFormat): string {
  const rounded = roundTo(value, decimals);
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/gu, ',') : whole;
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const sign = rounded < 0 ? '\u2212' : '';
  if (isMoney(unit)) return `${sign}£${digits}`;
  return isPercent(unit) ? `${sign}${digits}%` : `${sign}${digits}`;
}

/** Tells whether values of the unit are parts of a hundred. */
export function isPercent(unit: string | null): boolean {
  return unit === 'percent' || unit === '%';
}

/** Tells whether values of the unit are pounds. */
export function isMoney(unit: string | null): boolean {
  return unit !== null && ['money', 'pounds', 'gbp', '£'].includes(unit.toLowerCase());
}

/** Returns a number rounded half away from zero, as people round: 1.005 to 1.01 though binary holds a little less. */
export function roundTo(value: number, decimals: number): number {
  const magnitude = Number(Math.abs(value).toPrecision(13));
  // Shifting the point in the text avoids binary's 1.00499…; numbers too small or large for plain digits need no such care.
  const result = String(magnitude).includes('e')
    ? Number(magnitude.toFixed(decimals))
    : Number(`${Math.round(Number(`${magnitude}e${decimals}`))}e-${decimals}`);
  // Not -0, which would print a minus before a nought.
  return value < 0 && result !== 0 ? -result : result;
}

/** Returns the decimals to print where an indicator does not say: as many as the most exact of its values, at most two. */
export function decimalsOf(values: readonly ObservedValue[]): number {
  const numbers = values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
  return Math.min(2, Math.max(0, ...numbers.map((value) => String(value).split('.')[1]?.length ?? 0)));
}
