import type { ProcessLimits } from './spc.ts';

/** Points from which on process limits are worked out at all. */
export const fewestPoints = 12;

/** Moving ranges below which there are no limits, however many points there are: gaps can leave next to none. */
const fewestRanges = 6;

/** Points that moving ranges must come from for limits to be more than trial limits. */
const settledPoints = 13;

/**
 * Limits of individual values lie 3 divided by d2 mean moving ranges from the mean, and d2 is 1.128 for ranges of two
 * (Shewhart's constants; Wheeler, "Understanding Variation", 1993).
 */
const limitFactor = 2.66;

/** A moving range of this many mean ranges is outlying: D4 for ranges of two (Nelson, J. Qual. Technol. 14(3), 1982). */
const outlyingFactor = 3.267;

/**
 * Returns the limits of an XmR chart: the mean, and the mean plus and minus 2.66 mean moving ranges. A moving range lies
 * between two periods that follow each other, so there is none across a gap (null). Where screened, ranges that reach
 * 3.267 times their mean are left out, once, of the mean range, as NHSRplotthedots does by default; the points
 * themselves count in the centre all the same. Null below 12 points or 6 ranges. Limits that rest on less than the 12
 * ranges of 13 successive points are trial limits.
 */
export function processLimits(values: readonly (number | null)[], screening: boolean): ProcessLimits | null {
  const numbers = values.filter((value) => value !== null);
  const ranges = values.flatMap((value, index) => {
    const before = values[index - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  if (numbers.length < fewestPoints || ranges.length < fewestRanges) return null;
  const centre = mean(numbers);
  const widest = outlyingFactor * mean(ranges);
  // Ranges that are all nought have no outliers, though none is less than their mean.
  const kept = screening && widest > 0 ? ranges.filter((range) => range < widest) : ranges;
  const reach = limitFactor * mean(kept);
  // Numbers at the end of what a double holds have no sum.
  if (!Number.isFinite(centre + reach) || !Number.isFinite(centre - reach)) return null;
  return {
    lower: centre - reach,
    centre,
    upper: centre + reach,
    ranges: kept.length,
    screened: ranges.length - kept.length,
    trial: ranges.length < settledPoints - 1,
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
