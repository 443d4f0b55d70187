import { formatNumber, isPercent, roundTo } from './format-figure.ts';
import type { Indicator, Observation } from './indicator-set.ts';

/**
 * Returns the change between two observations of an indicator in words: `up 17 percentage points`, `down 4`, `no change`;
 * `no comparison` where either is no number. It is the difference of the figures as printed, so that a reader who
 * subtracts them finds the same.
 */
export function changeFrom(previous: Observation | null, current: Observation, indicator: Indicator): string {
  if (previous?.figure.kind !== 'number' || current.figure.kind !== 'number') return 'no comparison';
  const { decimals, unit } = indicator;
  const change = roundTo(
    roundTo(current.figure.number, decimals) - roundTo(previous.figure.number, decimals),
    decimals,
  );
  if (change === 0) return 'no change';
  const size = Math.abs(change);
  const direction = change > 0 ? 'up' : 'down';
  if (!isPercent(unit)) return `${direction} ${formatNumber(size, { unit, decimals })}`;
  return `${direction} ${formatNumber(size, { unit: null, decimals })} percentage ${size === 1 ? 'point' : 'points'}`;
}

/** Returns the observation of the period before, or null for the first. */
export function previousObservation(indicator: Indicator, current: Observation): Observation | null {
  const index = indicator.observations.findIndex((observation) => observation.period.key === current.period.key);
  return indicator.observations[index - 1] ?? null;
}
