import { formatNumber, isPercent } from '../format-figure.ts';
import type { Indicator } from '../indicator-set.ts';
import type { ProcessLimits, Spc } from './spc.ts';

/** The limits that a value could cross, for readers; null for one that lies where no value of the measure can. */
export interface PossibleLimits {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Units whose values count or measure something, and so end at nought. Pounds do not: a balance may be overdrawn. */
const countingUnits = new Set(['count', 'number', 'rate', 'days', 'hours', 'weeks', 'percent', '%']);

/**
 * Returns the limits that can be shown. A limit below nought of a count, or above a hundred of a percentage, is left out
 * where no value has ever been there: it follows from the formula, but readers would ask what it means. Rules and
 * assurance go by the limits as worked out.
 */
export function possibleLimits({ limits, points }: Spc, { unit }: Indicator): PossibleLimits {
  const within = (test: (number: number) => boolean) => points.every(({ number }) => test(number));
  const noLower = limits.lower < 0 && countingUnits.has(unit ?? 'number') && within((number) => number >= 0);
  const noUpper = limits.upper > 100 && isPercent(unit) && within((number) => number <= 100);
  return { lower: noLower ? null : limits.lower, upper: noUpper ? null : limits.upper };
}

/** Returns a limit or the mean as printed: with a decimal more than the values, from which it is worked out. */
export function limitText(number: number, { unit, decimals }: Indicator): string {
  return formatNumber(number, { unit, decimals: decimals + 1 });
}

/** Returns the limits in a sentence or more for officers: mean, limits, what they rest on, and how far to trust them. */
export function limitsInWords(spc: Spc, indicator: Indicator): string {
  const { centre, trial, screened } = spc.limits;
  const { lower, upper } = possibleLimits(spc, indicator);
  const text = (number: number) => limitText(number, indicator);
  const limits =
    lower !== null && upper !== null
      ? `the limits are ${text(lower)} and ${text(upper)}`
      : [
          upper === null
            ? 'there is no upper limit, since it would lie above 100%'
            : `the upper limit is ${text(upper)}`,
          lower === null
            ? 'there is no lower limit, since it would lie below nought'
            : `the lower limit is ${text(lower)}`,
        ].join('; ');
  const sentences = [
    `The mean of ${spc.points.length} values is ${text(centre)}; ${limits}.`,
    ...(screened === 0 ? [] : [screenedInWords(screened)]),
    ...(trial ? ['These are trial limits: they rest on fewer than 13 values in a row.'] : []),
  ];
  return sentences.join(' ');
}

function screenedInWords(count: ProcessLimits['screened']): string {
  return count === 1
    ? 'One outlying change from a period to the next is left out of the limits.'
    : `${count} outlying changes from a period to the next are left out of the limits.`;
}
