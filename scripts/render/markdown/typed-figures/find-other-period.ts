import type { Indicator } from '../../../model/figures/indicator-set.ts';
import { numberedObservations, type NumberedObservation } from '../../../model/figures/published-numbers.ts';
import { roundTo } from '../../../model/figures/format-figure.ts';
import type { TypedNumber } from './find-typed-numbers.ts';

/** A number that an indicator has for another period than the one beside it. */
export interface OtherPeriod {
  readonly indicator: Indicator;
  /** What the period named has. */
  readonly named: NumberedObservation;
  /** A period that has the number, the newest of several. */
  readonly other: NumberedObservation;
}

/** From a number to the period it is said of: `561 local children in`, `66% at the end of`; nothing that compares. */
const between = /^[^\d.;:!?()\uFFFC]{0,48}?(?<!\p{L})(?:in|for|during|at the end of|by the end of)\s+(?:the\s+)?$/u;
const comparing =
  /(?<!\p{L})(?:than|from|since|before|after|until|against|compared|up|down|rose|fell|more|fewer|less|change|target)(?!\p{L})/iu;

/**
 * Returns the indicator of which a number, typed in a sentence right before a period (`561 local children in April
 * 2019`), is the value of another period and nothing of the one named; null where there is none, or where the sentence
 * does not say so plainly.
 */
export function findOtherPeriod(
  sentence: string,
  { offset, written, number, decimals }: TypedNumber,
  indicators: readonly Indicator[],
): OtherPeriod | null {
  const rest = sentence.slice(offset + written.length, offset + written.length + 96);
  const found = indicators.map((indicator) => ({ indicator, named: observationNamed(rest, indicator) }));
  const isIt = (value: number): boolean => roundTo(value, decimals) === number;
  for (const { indicator, named } of found) {
    if (named === null || hasNumber(indicator, named, isIt)) continue;
    const other = numberedObservations(indicator).findLast(({ figure }) => isIt(figure.number));
    if (other !== undefined) return { indicator, named, other };
  }
  return null;
}

function observationNamed(rest: string, indicator: Indicator): NumberedObservation | null {
  const places = numberedObservations(indicator)
    .map((observation) => ({ observation, at: rest.indexOf(observation.period.label) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  const [first] = places;
  if (first === undefined) return null;
  const words = rest.slice(0, first.at);
  return between.test(words) && !comparing.test(words) ? first.observation : null;
}

/** Whether a period has a number in any way: as its value, its year to date, its target or that of its year. */
function hasNumber(
  { years, comparatorFigures }: Indicator,
  { period, figure, yearToDate, target }: NumberedObservation,
  isIt: (value: number) => boolean,
): boolean {
  const year = years.find((one) => one.year.start <= period.start && period.end <= one.year.end);
  const numbers = [
    figure.number,
    yearToDate.kind === 'number' ? yearToDate.number : null,
    ...[target, year?.target ?? null].flatMap((one) => (one === null ? [] : [one.number, one.shareOf?.number ?? null])),
    ...comparatorFigures.map((one) => (one.figure.kind === 'number' ? one.figure.number : null)),
  ];
  return numbers.some((value) => value !== null && isIt(value));
}
