import { isSmall, roundCount, type DisclosureRule } from './disclosure-rule.ts';

/** A cell of a table of counts, of one period. */
export interface CountCell {
  /** `hidden` is a number that the data do not hold, since an officer withheld it; null is no number at all. */
  readonly value: number | 'hidden' | null;
  /** Whether readers would see it: false for what is only implied, such as the rest of a whole. */
  readonly shown: boolean;
  /** Whether its size alone can be a reason to withhold it. */
  readonly judged: boolean;
  /** Withheld whatever its size. */
  readonly forced: boolean;
  /** Whether withholding it would hide it: false where other published figures give it anyway. */
  readonly open: boolean;
}

/** A sum: in every period the parts give the total. Cells are named by their index. */
export interface CountLine {
  readonly total: number;
  readonly parts: readonly number[];
  /** Whether it holds only where every part has a number; otherwise a part without one is taken for nothing. */
  readonly strict: boolean;
}

/** All sums of a set, and those that each cell takes part in. */
export interface CountLines {
  readonly lines: readonly CountLine[];
  /** By cell: indexes of lines. */
  readonly linesOf: readonly (readonly number[])[];
}

/** Returns the sums with the way from each of `count` cells to its own. */
export function buildCountLines(lines: readonly CountLine[], count: number): CountLines {
  const linesOf = Array.from({ length: count }, (): number[] => []);
  for (const [index, { total, parts }] of lines.entries()) {
    for (const cell of new Set([total, ...parts])) linesOf[cell]?.push(index);
  }
  return { lines, linesOf };
}

/** Tells whether a sum says anything about cells with these values. */
export function holds({ total, parts, strict }: CountLine, cells: readonly CountCell[]): boolean {
  if (cells[total]?.value == null) return false;
  return !strict || parts.every((part) => cells[part]?.value != null);
}

/**
 * Tells whether, for all that a reader may know of the cell by itself, it could be `step` more than it is. Whoever reads
 * is taken to know more than is published: which cells are withheld for being small, and which only beside one.
 */
export function mayDiffer(cell: CountCell, step: number, withheld: boolean, rule: DisclosureRule): boolean {
  if (cell.value === null) return false;
  // What an officer withheld may be anything; it may be nought as well, so only more is sure to be possible.
  if (cell.value === 'hidden') return step > 0;
  const other = cell.value + step;
  if (other < 0) return false;
  if (!cell.shown) return isSmall(cell.value, rule) ? isSmall(other, rule) : true;
  // A zero would be shown, so what is withheld is none; unless the rule withholds zeros as well.
  if (withheld) return isSmall(cell.value, rule) === isSmall(other, rule) && (other > 0 || isSmall(0, rule));
  if (rule.rounding === null || cell.value === 0 || !cell.judged) return false;
  return other > 0 && !isSmall(other, rule) && roundCount(other, rule) === roundCount(cell.value, rule);
}
