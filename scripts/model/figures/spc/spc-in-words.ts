import type { Words } from '../../../words/words.ts';
import type { Indicator } from '../indicator-set.ts';
import { targetInWords } from '../target-in-words.ts';
import { limitText, possibleLimits } from './possible-limits.ts';
import type { Side, SpecialCause, Spc, SpcMark, SpcPoint } from './spc.ts';

/** One sentence in the terms of the trade, and one for whoever reads the page. */
export interface SpcWords {
  readonly officers: string;
  readonly residents: string;
}

/** Returns why a rule marks a point, to stand after a colon: `above the upper limit`. */
export function whyMarked({ rule, side }: SpcMark, { spc }: Words): string {
  return spc.rules[rule](side);
}

/** Returns what a point is marked as: `Improvement`, `Concern`, `Unusual, upwards` where neither way is better, or null. */
export function markName({ mark }: SpcPoint, { spc }: Words): string | null {
  return mark === null ? null : spc.marks[kindOfMark(mark)];
}

/** Returns the variation of the whole, judged by its newest point, in words. */
export function variationInWords({ points }: Spc, words: Words): SpcWords {
  const { newestValue, common, special } = words.spc.variation;
  const newest = points.at(-1);
  const mark = newest?.mark ?? null;
  const value = newest === undefined ? newestValue : valueAt(newest, words);
  if (mark === null) return { officers: common.officers(value), residents: common.residents };
  const kind = kindOfMark(mark);
  return { officers: special.officers(kind, value, whyMarked(mark, words)), residents: special.residents(kind) };
}

/** Returns the assurance against the target in words. */
export function assuranceInWords(spc: Spc, indicator: Indicator): SpcWords {
  const { limits, assurance, points } = spc;
  const { words } = indicator.set;
  const said = words.spc.assurance;
  const bigger = indicator.polarity === 'bigger-is-better';
  const target = points.at(-1)?.observation.target ?? null;
  if (assurance.kind === 'none' || target === null) {
    return indicator.polarity === 'neutral' ? said.neutral : said.noTarget;
  }
  const aim = targetInWords(target, words);
  const [worse, better] = bigger ? (['low', 'high'] as const) : (['high', 'low'] as const);
  const limit = (side: Side) => limitText(side === 'high' ? limits.upper : limits.lower, indicator);
  const sentences = said[assurance.kind];
  const residents = sentences.residents(target.text);
  switch (assurance.kind) {
    case 'met':
      return { officers: said.met.officers(worse, limit(worse), aim), residents };
    case 'missed':
      return { officers: said.missed.officers(better, limit(better), aim), residents };
    case 'hit-and-miss':
      return { officers: said['hit-and-miss'].officers(aim, rangeText(spc, indicator)), residents };
  }
}

/** Returns what a mark means; where neither way is better, its side. */
export function kindOfMark({ cause, side }: NonNullable<SpcPoint['mark']>): Exclude<SpecialCause, 'neither'> | Side {
  return cause === 'neither' ? side : cause;
}

/** `61.2% to 84.0%`, `up to 4.6`, `84.0% or more`: what the values can be expected to lie within. */
function rangeText(spc: Spc, indicator: Indicator): string {
  const { between, upTo, from, all } = indicator.set.words.spc.assurance.range;
  const { lower, upper } = possibleLimits(spc, indicator);
  if (lower !== null && upper !== null) return between(limitText(lower, indicator), limitText(upper, indicator));
  if (upper !== null) return upTo(limitText(upper, indicator));
  return lower === null ? all : from(limitText(lower, indicator));
}

function valueAt({ observation: { figure, period, provisional } }: SpcPoint, { figures }: Words): string {
  const remark = provisional ? ` (${figures.figure.provisional})` : '';
  return figures.movement.value(`${figure.text}${remark}`, period);
}
