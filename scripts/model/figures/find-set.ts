import type { IndicatorSet } from './indicator-set.ts';

/** Returns the set with this id. Throws a RangeError where there is none, since whoever asks has seen it in the archive. */
export function findSet(sets: readonly IndicatorSet[], id: string): IndicatorSet {
  const set = sets.find((one) => one.id === id);
  if (set === undefined) throw new RangeError(`There is no indicator set "${id}".`);
  return set;
}
