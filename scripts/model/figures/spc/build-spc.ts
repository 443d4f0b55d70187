import { addDays } from '../../calendar/day.ts';
import type { Indicator, Observation } from '../indicator-set.ts';
import type { Period } from '../period.ts';
import { causeOf, judgeAssurance, judgeVariation } from './judge-spc.ts';
import { markPoints } from './mark-points.ts';
import { processLimits } from './process-limits.ts';
import type { Spc, SpcPoint } from './spc.ts';

/**
 * Returns an indicator under statistical process control, from its own observations or from those of a stretch of them;
 * null where they are too few. What has no number (not yet known, withheld, not applicable) is a gap, and so is a period
 * for which there is no entry; single dates follow each other whatever lies between them. The target is that of the
 * newest point.
 */
export function buildSpc(
  indicator: Indicator,
  observations: readonly Observation[] = indicator.observations,
): Spc | null {
  const slots = withGaps(observations);
  const values = slots.map((slot) => slot?.number ?? null);
  const limits = processLimits(values, indicator.set.spcScreening);
  if (limits === null) return null;
  const marks = markPoints(values, limits);
  const points = slots.flatMap((slot, index): SpcPoint[] => {
    if (slot === null) return [];
    const mark = marks[index] ?? null;
    return [{ ...slot, mark: mark === null ? null : { ...mark, cause: causeOf(mark.side, indicator.polarity) } }];
  });
  const target = points.at(-1)?.observation.target?.number ?? null;
  return {
    limits,
    points,
    variation: judgeVariation(points),
    assurance: judgeAssurance(limits, target, indicator.polarity),
  };
}

/** The numbers in order, with a null between two that are not of successive periods. */
function withGaps(
  observations: readonly Observation[],
): readonly ({ readonly observation: Observation; readonly number: number } | null)[] {
  const slots: ({ observation: Observation; number: number } | null)[] = [];
  let before: Period | null = null;
  for (const observation of observations) {
    const { figure, period } = observation;
    if (figure.kind !== 'number') {
      // A date without a number is no gap in a calendar, but one in what is known.
      before = null;
      if (slots.length > 0) slots.push(null);
      continue;
    }
    if (before !== null && !follows(before, period)) slots.push(null);
    slots.push({ observation, number: figure.number });
    before = period;
  }
  return slots;
}

function follows(before: Period, period: Period): boolean {
  return period.kind === 'date' || addDays(before.end, 1) === period.start;
}
