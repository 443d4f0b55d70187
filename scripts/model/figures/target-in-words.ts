import type { Target } from './indicator-set.ts';
import type { Period } from './period.ts';

/**
 * Returns a target as every place prints it: `95%`, `95% (carried forward from 2018/19)`, or
 * `20 (2 of 12 months of 120 a year; carried forward from 2018/19)`. Name the period that has none of its own yet where
 * a sentence is to say so.
 */
export function targetInWords(target: Target, unsetFor: Period | null = null): string {
  const remark = targetRemark(target, unsetFor);
  return remark === null ? target.text : `${target.text} (${remark})`;
}

/** Returns how a target came about, or null where it stands as it was set. */
export function targetRemark(target: Target, unsetFor: Period | null = null): string | null {
  const remarks = [target.shareOf?.inWords ?? null, carriedInWords(target, unsetFor)];
  return remarks.filter((remark) => remark !== null).join('; ') || null;
}

/** Returns the year (or period) that a target was carried forward from, in words, or null. */
export function carriedInWords({ carriedFrom }: Target, unsetFor: Period | null = null): string | null {
  if (carriedFrom === null) return null;
  const unset = unsetFor === null ? '' : `, as none is set for ${unsetFor.label} yet`;
  return `carried forward from ${carriedFrom.label}${unset}`;
}
