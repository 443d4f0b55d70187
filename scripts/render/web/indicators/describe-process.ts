import { directionOfTravel } from '../../../model/figures/direction-of-travel.ts';
import { roundTo } from '../../../model/figures/format-figure.ts';
import type { Indicator } from '../../../model/figures/indicator-set.ts';
import { buildSpc } from '../../../model/figures/spc/build-spc.ts';
import { limitsInWords, possibleLimits } from '../../../model/figures/spc/possible-limits.ts';
import { assuranceInWords, variationInWords, whyMarked } from '../../../model/figures/spc/spc-in-words.ts';
import type { OpenProcess, OpenTravel } from './open-movement-schema.ts';

/**
 * Returns an indicator under statistical process control as its page tells it: limits rounded as they are printed, null
 * where no value of the measure can lie beyond one; null as a whole where there are too few values. It is worked out
 * from published figures alone.
 */
export function describeProcess(indicator: Indicator): OpenProcess | null {
  const spc = buildSpc(indicator);
  if (spc === null) return null;
  const { limits, points, variation, assurance } = spc;
  const { lower, upper } = possibleLimits(spc, indicator);
  // As in `limitText`: worked out from the values, and so with a decimal more.
  const rounded = (number: number): number => roundTo(number, indicator.decimals + 1);
  return {
    from: points[0]?.observation.period.key ?? '',
    through: points.at(-1)?.observation.period.key ?? '',
    points: points.length,
    mean: rounded(limits.centre),
    lowerLimit: lower === null ? null : rounded(lower),
    upperLimit: upper === null ? null : rounded(upper),
    trial: limits.trial,
    inWords: limitsInWords(spc, indicator),
    variation: {
      code: variation.kind,
      side: variation.side,
      inWords: variationInWords(spc, indicator.set.words).officers,
    },
    assurance: { code: assurance.kind, inWords: assuranceInWords(spc, indicator).officers },
    marks: points.flatMap(({ observation, mark }) => {
      if (mark === null) return [];
      const { rule, side, cause } = mark;
      return { period: observation.period.key, rule, side, cause, inWords: whyMarked(mark, indicator.set.words) };
    }),
  };
}

/** Returns how an indicator has moved, as its page tells it; null where it has no number yet. */
export function describeTravel(indicator: Indicator): OpenTravel | null {
  const travel = directionOfTravel(indicator);
  if (travel === null) return null;
  return {
    period: travel.current.period.key,
    comparisons: travel.comparisons.map(({ against, period, direction, judgement, words }) => ({
      against,
      period: period.key,
      direction,
      judgement,
      inWords: words,
    })),
  };
}
