import type { ObservedValue } from './format-figure.ts';

/** The values of one indicator in the periods of a year, in order. */
export type YearValues = readonly ObservedValue[];

/**
 * Returns the year to date of the values by the indicator's rule: undefined where there is no entry at all, null where
 * none is known yet. A symbol never becomes a number: a sum or mean that lacks a suppressed part, and a sum that
 * lacks an unavailable one, is itself suppressed or unavailable, since it would otherwise pass for the whole.
 */
export function aggregateValues(values: YearValues, aggregate: 'sum' | 'latest' | 'mean'): ObservedValue {
  const known = values.filter((value) => value !== undefined && value !== null);
  if (known.length === 0) return values.includes(null) ? null : undefined;
  if (aggregate === 'latest') return known.at(-1);
  if (known.includes('c')) return 'c';
  if (aggregate === 'sum' && known.includes(':')) return ':';
  const numbers = known.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return known.at(-1);
  const total = sum(numbers);
  return aggregate === 'sum' ? total : withoutNoise(total / numbers.length);
}

/** Returns the quotient of a period's two parts (times 100 for a percentage); what is missing in either is missing. */
export function ratioOf(numerator: ObservedValue, denominator: ObservedValue, scale: number): ObservedValue {
  for (const part of [numerator, denominator]) if (part === undefined) return undefined;
  for (const part of [numerator, denominator]) if (part === null) return null;
  for (const part of [numerator, denominator]) if (typeof part === 'string' && part !== 'low') return part;
  if (numerator === 'low') return 'low';
  // A part of nothing is no number: the rate does not apply.
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator === 0) return 'z';
  return withoutNoise((numerator / denominator) * scale);
}

/**
 * Returns the ratio of a stretch of periods: the sum of the numerators over the sum of the denominators, of those
 * periods that have both, and never a mean of quotients.
 */
export function aggregateRatio(numerators: YearValues, denominators: YearValues, scale: number): ObservedValue {
  const both = numerators
    .map((numerator, index) => [numerator, denominators[index]] as const)
    .filter(([numerator, denominator]) => ratioOf(numerator, denominator, scale) !== undefined);
  const known = both.filter(([numerator, denominator]) => numerator !== null && denominator !== null);
  if (known.length === 0) return both.length === 0 ? undefined : null;
  return ratioOf(
    aggregateValues(
      known.map(([numerator]) => numerator),
      'sum',
    ),
    aggregateValues(
      known.map(([, denominator]) => denominator),
      'sum',
    ),
    scale,
  );
}

function sum(numbers: readonly number[]): number {
  return withoutNoise(numbers.reduce((total, number) => total + number, 0));
}

/** What binary adds at the end of 0.1 + 0.2 or of 5.9 / 5 must reach neither a comparison nor a reader of the data. */
function withoutNoise(number: number): number {
  return Number(number.toPrecision(14));
}
