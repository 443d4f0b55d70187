import { formatNumber, isPercent, roundTo } from './format-figure.ts';
import type { Indicator, Observation } from './indicator-set.ts';

/**
 * Returns the change between two observations of an indicator in words: `up 17 percentage points`, `down 4`, `no change`;
 * `no comparison` where either is no number. It is the difference of the figures as printed, so that a reader who
 * subtracts them finds the same.
 */
export function changeFrom(previous: Observation | null, current: Observation, indicator: Indicator): string {
  const words = indicator.set.words.figures.change;
  const change = changeBetween(previous, current, indicator);
  if (change === null) return words.unknown;
  return change.direction === 'same' ? words.none : words[change.direction](change.size);
}

/** Returns the same as its direction and its size in words, empty for none; null where either is no number. */
export function changeBetween(
  previous: Observation | null,
  current: Observation,
  indicator: Indicator,
): { readonly direction: 'up' | 'down' | 'same'; readonly size: string } | null {
  if (previous?.figure.kind !== 'number' || current.figure.kind !== 'number') return null;
  const { decimals, unit, set } = indicator;
  const change = roundTo(
    roundTo(current.figure.number, decimals) - roundTo(previous.figure.number, decimals),
    decimals,
  );
  if (change === 0) return { direction: 'same', size: '' };
  const size = Math.abs(change);
  const direction = change > 0 ? 'up' : 'down';
  if (!isPercent(unit)) return { direction, size: formatNumber(size, { unit, decimals }) };
  return { direction, size: set.words.figures.change.points(size, formatNumber(size, { unit: null, decimals })) };
}

/** Returns the observation of the period before, or null for the first. */
export function previousObservation(indicator: Indicator, current: Observation): Observation | null {
  const index = indicator.observations.findIndex((observation) => observation.period.key === current.period.key);
  return indicator.observations[index - 1] ?? null;
}
