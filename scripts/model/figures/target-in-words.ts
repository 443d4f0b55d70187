import type { Words } from '../../words/words.ts';
import type { Target } from './indicator-set.ts';
import type { Period } from './period.ts';

/**
 * Returns a target as every place prints it: `95%`, `95% (carried forward from 2018/19)`, or
 * `20 (2 of 12 months of 120 a year; carried forward from 2018/19)`. Name the period that has none of its own yet where
 * a sentence is to say so.
 */
export function targetInWords(target: Target, words: Words, unsetFor: Period | null = null): string {
  const remark = targetRemark(target, words, unsetFor);
  return remark === null ? target.text : `${target.text} (${remark})`;
}

/** Returns how a target came about, or null where it stands as it was set. */
export function targetRemark(target: Target, words: Words, unsetFor: Period | null = null): string | null {
  const remarks = [target.shareOf?.inWords ?? null, carriedInWords(target, words, unsetFor)];
  return remarks.filter((remark) => remark !== null).join('; ') || null;
}

/** Returns the year (or period) that a target was carried forward from, in words, or null. */
export function carriedInWords(
  { carriedFrom }: Target,
  { figures: { target } }: Words,
  unsetFor: Period | null = null,
): string | null {
  if (carriedFrom === null) return null;
  return unsetFor === null ? target.carried(carriedFrom) : target.carriedAsUnset(carriedFrom, unsetFor);
}
