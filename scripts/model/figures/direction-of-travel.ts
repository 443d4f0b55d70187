import type { Words } from '../../words/words.ts';
import { changeBetween } from './change-from.ts';
import type { Figure } from './figure.ts';
import type { Indicator, Observation } from './indicator-set.ts';
import type { Period } from './period.ts';
import { provisionalRemark } from './provisional.ts';
import { periodBefore, samePeriodYearBefore } from './shift-period.ts';

/** How an indicator has moved to where it stands. */
export interface DirectionOfTravel {
  /** The newest observation that has a number. */
  readonly current: Observation;
  /** `May 2019: 78%`. */
  readonly currentWords: string;
  /** Why a newer period is not the one compared, or null: `The value for June 2019 is not known yet.` */
  readonly pending: string | null;
  /** With the previous period, and with the same period a year before where that is another. */
  readonly comparisons: readonly Comparison[];
}

/** The newest figure beside an earlier one. */
export interface Comparison {
  readonly against: 'previous-period' | 'year-before';
  readonly period: Period;
  /** Null where there is nothing to compare with. */
  readonly direction: 'up' | 'down' | 'same' | null;
  /** Null where nothing changed, where neither way is better, or where nothing can be compared. */
  readonly judgement: 'better' | 'worse' | null;
  /** `Up 4 percentage points on April 2019, which is better.` or why there is no comparison. */
  readonly words: string;
}

/**
 * Returns the direction of travel of an indicator; null where it has no number yet. Differences are those of the figures
 * as printed, so that a reader who subtracts them finds the same. The previous period is that of the calendar, not the
 * last that happens to have a value; of single dates it is the date before.
 */
export function directionOfTravel(indicator: Indicator): DirectionOfTravel | null {
  const { observations } = indicator;
  const { words } = indicator.set;
  const current = observations.findLast(({ figure }) => figure.kind === 'number');
  if (current === undefined) return null;
  const newest = observations.findLast(({ figure }) => figure.kind !== 'none') ?? current;
  const { figure, period, provisional } = current;
  return {
    current,
    currentWords: `${capitalised(period.label)}: ${figure.text}${remarkOf(figure, provisional, words)}`,
    pending: newest === current ? null : words.figures.travel.pending(newest.period, whyNone(newest.figure, words)),
    comparisons: earlierPeriods(current, indicator).map((earlier) => compare(current, earlier, indicator)),
  };
}

interface Earlier {
  readonly against: Comparison['against'];
  readonly period: Period;
  readonly observation: Observation | null;
}

function earlierPeriods(current: Observation, { observations, set }: Indicator): readonly Earlier[] {
  const find = (period: Period | null) => observations.find((observation) => observation.period.key === period?.key);
  const entered = observations.filter(({ figure }) => figure.kind !== 'none');
  const isDate = current.period.kind === 'date';
  const previous = isDate ? (entered[entered.indexOf(current) - 1]?.period ?? null) : periodBefore(current.period, set);
  const yearBefore = samePeriodYearBefore(current.period, set);
  // On which days a measure is taken is not for a calendar to say: a day of the year before may never have been one.
  const counts = yearBefore !== null && (!isDate || find(yearBefore) !== undefined);
  const asked = [
    ...(previous === null ? [] : [{ against: 'previous-period' as const, period: previous }]),
    ...(counts && yearBefore.key !== previous?.key ? [{ against: 'year-before' as const, period: yearBefore }] : []),
  ];
  return asked.map((one) => ({ ...one, observation: find(one.period) ?? null }));
}

function compare(current: Observation, { against, period, observation }: Earlier, indicator: Indicator): Comparison {
  const { polarity, set } = indicator;
  const { why, nothingToCompare, comparison } = set.words.figures.travel;
  const change = changeBetween(observation, current, indicator);
  if (observation === null || change === null) {
    const reason = observation === null ? why.absent : whyNone(observation.figure, set.words);
    return { against, period, direction: null, judgement: null, words: nothingToCompare(period, reason) };
  }
  const { direction, size } = change;
  const judged = direction !== 'same' && polarity !== 'neutral';
  const judgement = judged ? ((direction === 'up') === (polarity === 'bigger-is-better') ? 'better' : 'worse') : null;
  const remark = remarkOf(observation.figure, observation.provisional, set.words);
  return { against, period, direction, judgement, words: comparison(direction, size, period, remark, judgement) };
}

function whyNone(figure: Figure, { figures: { travel } }: Words): string {
  switch (figure.kind) {
    case 'unknown':
      return travel.why.unknown;
    case 'symbol':
      return figure.symbol === 'low' ? travel.why.low : travel.why.symbol(figure.meaning);
    default:
      return travel.why.absent;
  }
}

function remarkOf(figure: Figure, provisional: boolean, words: Words): string {
  const remark = provisionalRemark(figure, provisional, words);
  return remark === null ? '' : ` (${remark})`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
