import { nearest } from '../../diagnostics/nearest.ts';
import type { Indicator, IndicatorSet } from './indicator-set.ts';

/** What a reference leads to: one indicator, several sets that hold it, or nothing with the nearest reference there is. */
export type FoundIndicator =
  | { readonly indicator: Indicator }
  | { readonly ambiguous: readonly Indicator[] }
  | { readonly missing: true; readonly nearest: string | null };

/**
 * Returns the indicator that a reference names, in one set or in all of them. Capitals and a space for the hyphen do not
 * count: `LAC 2a` finds `lac-2a`.
 */
export function findIndicator(sets: readonly IndicatorSet[], reference: string, setId?: string | null): FoundIndicator {
  const wanted = reference.trim().toLowerCase().replace(/\s+/gu, '-');
  const searched = setId == null ? sets : sets.filter((set) => set.id === setId);
  const found = searched.flatMap((set) => set.indicators.filter((indicator) => indicator.id === wanted));
  const [first, ...others] = found;
  if (first === undefined) {
    const known = searched.flatMap((set) => set.indicators.map((indicator) => indicator.id));
    return { missing: true, nearest: nearest(wanted, known) };
  }
  return others.length === 0 ? { indicator: first } : { ambiguous: found };
}
