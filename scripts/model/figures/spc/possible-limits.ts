import { formatNumber, isPercent } from '../format-figure.ts';
import type { Indicator } from '../indicator-set.ts';
import type { Spc } from './spc.ts';

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
  const words = indicator.set.words.spc.limits;
  const { centre, trial, screened } = spc.limits;
  const { lower, upper } = possibleLimits(spc, indicator);
  const text = (number: number) => limitText(number, indicator);
  const limits =
    lower !== null && upper !== null
      ? words.both(text(lower), text(upper))
      : [
          upper === null ? words.noUpper : words.upper(text(upper)),
          lower === null ? words.noLower : words.lower(text(lower)),
        ].join('; ');
  const sentences = [
    words.mean(spc.points.length, text(centre), limits),
    ...(screened === 0 ? [] : [words.screened(screened)]),
    ...(trial ? [words.trial] : []),
  ];
  return sentences.join(' ');
}
