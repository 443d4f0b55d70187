import type { Indicator } from '../indicator-set.ts';
import type { Assurance, ProcessLimits, SpcPoint, SpecialCause, Side, Variation } from './spc.ts';

type Polarity = Indicator['polarity'];

/** Returns what a point on that side (or a run in that direction) means where the measure has that polarity. */
export function causeOf(side: Side, polarity: Polarity): SpecialCause {
  if (polarity === 'neutral') return 'neither';
  return (side === 'high') === (polarity === 'bigger-is-better') ? 'improvement' : 'concern';
}

/** Returns the variation of the whole: what the rules say of its newest point. */
export function judgeVariation(points: readonly SpcPoint[]): Variation {
  const mark = points.at(-1)?.mark ?? null;
  if (mark === null) return { kind: 'common', side: null, icon: 'variation-common' };
  return { kind: mark.cause, side: mark.side, icon: `variation-${mark.cause}-${mark.side}` };
}

/**
 * Returns whether a target can be relied on, from where the limits lie: met where even the worse limit reaches it, missed
 * where even the better limit falls short, hit and miss where it lies between them. A value on target meets it, as for
 * colours. None without a target, or where neither way is better.
 */
export function judgeAssurance({ lower, upper }: ProcessLimits, target: number | null, polarity: Polarity): Assurance {
  if (target === null || polarity === 'neutral') return { kind: 'none', icon: 'assurance-none' };
  const [worse, better, towards] = polarity === 'bigger-is-better' ? [lower, upper, 1] : [upper, lower, -1];
  const noise = 1e-9 * Math.max(Math.abs(lower), Math.abs(upper), Math.abs(target));
  if ((worse - target) * towards >= -noise) return { kind: 'met', icon: 'assurance-met' };
  if ((better - target) * towards < -noise) return { kind: 'missed', icon: 'assurance-missed' };
  return { kind: 'hit-and-miss', icon: 'assurance-hit-and-miss' };
}
