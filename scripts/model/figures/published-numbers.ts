import type { Figure } from './figure.ts';
import { isMoney, isPercent, roundTo } from './format-figure.ts';
import type { Indicator, Observation } from './indicator-set.ts';

/** What kind of number an indicator has, as its sign tells it. */
export type NumberKind = 'percent' | 'money' | 'plain';

/** Returns the kind of an indicator's numbers. */
export function numberKindOf({ unit }: Indicator): NumberKind {
  if (isPercent(unit)) return 'percent';
  return isMoney(unit) ? 'money' : 'plain';
}

/** An observation that has a number. */
export type NumberedObservation = Observation & { readonly figure: Extract<Figure, { kind: 'number' }> };

/** Returns the observations of an indicator that have a number, as published: what is withheld is not among them. */
export function numberedObservations(indicator: Indicator): readonly NumberedObservation[] {
  return indicator.observations.filter(
    (observation): observation is NumberedObservation => observation.figure.kind === 'number',
  );
}

/**
 * Tells whether a number written with so many decimals is one that the indicator publishes, rounded or not: a value, a
 * year to date, a target, a comparator, a difference between two of its values, or what a percentage lacks to a hundred.
 */
export function isPublishedNumber(indicator: Indicator, number: number, decimals: number): boolean {
  const values = [
    ...numbersOf(indicator.observations.map(({ figure }) => figure)),
    ...numbersOf(indicator.years.map(({ yearToDate }) => yearToDate)),
  ];
  const others = [
    ...numbersOf(indicator.observations.map(({ yearToDate }) => yearToDate)),
    ...numbersOf(indicator.comparatorFigures.map(({ figure }) => figure)),
    ...[...indicator.observations, ...indicator.years].flatMap(({ target }) =>
      target === null ? [] : [target.number, ...(target.shareOf === null ? [] : [target.shareOf.number])],
    ),
  ];
  const size = Math.abs(number);
  const isIt = (candidate: number): boolean =>
    roundTo(Math.abs(candidate), decimals) === size || roundTo(Math.abs(candidate), indicator.decimals) === size;
  const all = [...values, ...others];
  if (all.some(isIt)) return true;
  if (isPercent(indicator.unit) && all.some((value) => isIt(100 - value))) return true;
  const printed = [...new Set(values.map((value) => roundTo(value, indicator.decimals)))];
  return printed.some((one) => printed.some((other) => isIt(one - other)));
}

/**
 * Returns the observations whose published numbers are nearest to a number, at most two of different numbers, nearest
 * and then newest first.
 */
export function nearestObservations(indicator: Indicator, number: number): readonly NumberedObservation[] {
  const nearest = numberedObservations(indicator)
    .toReversed()
    .sort((one, other) => Math.abs(one.figure.number - number) - Math.abs(other.figure.number - number));
  const [first] = nearest;
  if (first === undefined) return [];
  const second = nearest.find(({ figure }) => figure.text !== first.figure.text);
  return second === undefined ? [first] : [first, second];
}

function numbersOf(figures: readonly Figure[]): readonly number[] {
  return figures.flatMap((figure) => (figure.kind === 'number' ? [figure.number] : []));
}
