import type { ProcessLimits, Side, SpcMark } from './spc.ts';

/** Points that make a run: seven that rise or fall one after the other, or that lie on one side of the mean. */
const runLength = 7;

/** How a value lies to the limits. `near` is beyond two thirds of the way from the mean to a limit, and within it. */
interface Place {
  readonly value: number;
  readonly side: Side | null;
  readonly reach: 'outside' | 'near' | 'within';
}

/**
 * Returns for each value the first rule that marks it, or null; `null` among the values is a gap. In this order: outside
 * a limit; part of seven or more that each rise, or each fall; one of two near the same limit among three successive
 * points that lie on one side of the mean; part of seven or more on one side of the mean. No run goes on across a gap,
 * since what is not known may have broken it. The order and the rules are those of NHSRplotthedots; a point where one
 * trend turns into another belongs to the newer one, as there.
 */
export function markPoints(values: readonly (number | null)[], limits: ProcessLimits): readonly (SpcMark | null)[] {
  const marks = values.map((): SpcMark | null => null);
  for (const { start, places } of stretchesOf(values, limits)) {
    const marked = [markOutside(places), markTrends(places), markNear(places), markShifts(places)];
    const rules = ['outside', 'trend', 'two-of-three', 'shift'] as const;
    for (const index of places.keys()) {
      const first = marked.findIndex((sides) => sides[index] != null);
      const [rule, side] = [rules[first], marked[first]?.[index] ?? null];
      if (rule !== undefined && side !== null) marks[start + index] = { rule, side };
    }
  }
  return marks;
}

/** The stretches between gaps, each with the index of its first value. */
function stretchesOf(
  values: readonly (number | null)[],
  limits: ProcessLimits,
): readonly { readonly start: number; readonly places: readonly Place[] }[] {
  const noise = noiseOf(values, limits);
  const stretches: { start: number; places: Place[] }[] = [];
  let open: Place[] | null = null;
  for (const [start, value] of values.entries()) {
    if (value === null) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      stretches.push({ start, places: open });
    }
    open.push(placeOf(value, limits, noise));
  }
  return stretches;
}

/** Twelve times 0.1 is not quite 1.2 in binary; a difference this small is none. */
function noiseOf(values: readonly (number | null)[], { lower, upper }: ProcessLimits): number {
  const greatest = values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
  return 1e-9 * Math.max(greatest, Math.abs(lower), Math.abs(upper));
}

function placeOf(value: number, { lower, centre, upper }: ProcessLimits, noise: number): Place {
  const apart = Math.abs(value - centre);
  if (apart <= noise) return { value, side: null, reach: 'within' };
  const side = value > centre ? 'high' : 'low';
  const limit = (upper - lower) / 2;
  if (apart > limit + noise) return { value, side, reach: 'outside' };
  return { value, side, reach: apart > (limit * 2) / 3 + noise ? 'near' : 'within' };
}

function markOutside(places: readonly Place[]): readonly (Side | null)[] {
  return places.map(({ reach, side }) => (reach === 'outside' ? side : null));
}

function markTrends(places: readonly Place[]): readonly (Side | null)[] {
  // The step from one point to the next; a run of six steps is one of seven points.
  const steps = places.slice(1).map(({ value }, index) => sideOf(value - (places[index]?.value ?? value)));
  const sides = places.map((): Side | null => null);
  for (const { from, to, side } of runsOf(steps, runLength - 1)) sides.fill(side, from, to + 2);
  return sides;
}

function markShifts(places: readonly Place[]): readonly (Side | null)[] {
  const sides = places.map((): Side | null => null);
  const sidesOfMean = places.map(({ side }) => side);
  for (const { from, to, side } of runsOf(sidesOfMean, runLength)) sides.fill(side, from, to + 1);
  return sides;
}

function markNear(places: readonly Place[]): readonly (Side | null)[] {
  const sides = places.map((): Side | null => null);
  for (const start of places.keys()) {
    const three = places.slice(start, start + 3);
    const side = three[0]?.side ?? null;
    if (three.length < 3 || three.some((place) => place.side !== side)) continue;
    const near = three.flatMap(({ reach }, index) => (reach === 'near' ? [start + index] : []));
    if (near.length >= 2) for (const index of near) sides[index] = side;
  }
  return sides;
}

/** Runs of one side that are at least so long, with the indexes of their first and last, both included. */
function runsOf(
  sides: readonly (Side | null)[],
  least: number,
): readonly { readonly from: number; readonly to: number; readonly side: Side }[] {
  const runs: { from: number; to: number; side: Side }[] = [];
  for (const [index, side] of sides.entries()) {
    const last = runs.at(-1);
    if (side === null) continue;
    if (last?.to === index - 1 && last.side === side) last.to = index;
    else runs.push({ from: index, to: index, side });
  }
  return runs.filter(({ from, to }) => to - from + 1 >= least);
}

function sideOf(difference: number): Side | null {
  if (difference === 0) return null;
  return difference > 0 ? 'high' : 'low';
}
