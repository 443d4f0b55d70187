import type { Indicator } from '../indicator-set.ts';
import { targetInWords } from '../target-in-words.ts';
import { limitText, possibleLimits } from './possible-limits.ts';
import type { Side, Spc, SpcMark, SpcPoint } from './spc.ts';

/** One sentence in the terms of the trade, and one for whoever reads the page. */
export interface SpcWords {
  readonly officers: string;
  readonly residents: string;
}

/** No forecast: a measure on its way out of its limits, or one long past them, may have met its target all the same. */
const usually = 'Within its usual ups and downs this measure';

const limitNames: Readonly<Record<Side, string>> = { high: 'upper limit', low: 'lower limit' };

/** Returns why a rule marks a point, to stand after a colon: `above the upper limit`. */
export function whyMarked({ rule, side }: SpcMark): string {
  switch (rule) {
    case 'outside':
      return `${side === 'high' ? 'above' : 'below'} the ${limitNames[side]}`;
    case 'trend':
      return `part of a ${side === 'high' ? 'rise' : 'fall'} over 7 or more values in a row`;
    case 'two-of-three':
      return `near the ${limitNames[side]}, as 2 of 3 values in a row are`;
    case 'shift':
      return `one of 7 or more values in a row ${side === 'high' ? 'above' : 'below'} the mean`;
  }
}

/** Returns what a point is marked as: `Improvement`, `Concern`, `Unusual: high` where neither way is better, or null. */
export function markName({ mark }: SpcPoint): string | null {
  if (mark === null) return null;
  if (mark.cause === 'neither') return mark.side === 'high' ? 'Unusual, upwards' : 'Unusual, downwards';
  return mark.cause === 'improvement' ? 'Improvement' : 'Concern';
}

/** Returns the variation of the whole, judged by its newest point, in words. */
export function variationInWords({ points, variation }: Spc): SpcWords {
  const newest = points.at(-1);
  const mark = newest?.mark ?? null;
  const at = newest === undefined ? 'the newest value' : valueAt(newest);
  if (mark === null) {
    return {
      officers: `Common cause variation: no rule marks ${at}.`,
      residents: 'The latest figure is within the usual ups and downs of this measure.',
    };
  }
  const upwards = mark.side === 'high' ? 'upwards' : 'downwards';
  const kinds = { improvement: 'improving', concern: 'concerning', neither: upwards } as const;
  const changes = {
    improvement: 'a change for the better',
    concern: 'a change for the worse',
    neither: `a change ${upwards}`,
  } as const;
  const kind = variation.kind === 'common' ? 'neither' : variation.kind;
  return {
    officers: `Special cause variation, ${kinds[kind]}: ${at} is ${whyMarked(mark)}.`,
    residents: `The latest figure is a sign of ${changes[kind]} beyond the usual ups and downs.`,
  };
}

/** Returns the assurance against the target in words. */
export function assuranceInWords(spc: Spc, indicator: Indicator): SpcWords {
  const { limits, assurance, points } = spc;
  const bigger = indicator.polarity === 'bigger-is-better';
  const target = points.at(-1)?.observation.target ?? null;
  if (assurance.kind === 'none' || target === null) {
    return indicator.polarity === 'neutral'
      ? {
          officers: 'No assurance: the measure is neutral.',
          residents: 'It has no target to meet: neither more nor less of it is better.',
        }
      : { officers: 'No assurance: no target is set.', residents: 'It has no target to meet yet.' };
  }
  const aim = `the target of ${targetInWords(target)}`;
  const [worse, better] = bigger ? (['low', 'high'] as const) : (['high', 'low'] as const);
  const limit = (side: Side) =>
    `the ${limitNames[side]}, ${limitText(side === 'high' ? limits.upper : limits.lower, indicator)},`;
  switch (assurance.kind) {
    case 'met':
      return {
        officers: `Target consistently met: even ${limit(worse)} meets ${aim}.`,
        residents: `${usually} meets the target of ${target.text}.`,
      };
    case 'missed':
      return {
        officers: `Target consistently missed: even ${limit(better)} misses ${aim}.`,
        residents: `${usually} misses the target of ${target.text}.`,
      };
    case 'hit-and-miss':
      return {
        officers: `Target hit and missed: ${aim} lies within the usual ups and downs, ${rangeText(spc, indicator)}.`,
        residents: `${usually} meets the target of ${target.text} at some times and misses it at others.`,
      };
  }
}

/** `61.2% to 84.0%`, `up to 4.6`, `84.0% or more`: what the values can be expected to lie within. */
function rangeText(spc: Spc, indicator: Indicator): string {
  const { lower, upper } = possibleLimits(spc, indicator);
  if (lower !== null && upper !== null) return `${limitText(lower, indicator)} to ${limitText(upper, indicator)}`;
  if (upper !== null) return `up to ${limitText(upper, indicator)}`;
  return lower === null ? 'the whole scale' : `${limitText(lower, indicator)} or more`;
}

function valueAt({ observation: { figure, period, provisional } }: SpcPoint): string {
  const remark = provisional ? ' (provisional)' : '';
  return `${figure.text}${remark} ${period.kind === 'date' ? 'on' : 'in'} ${period.label}`;
}
