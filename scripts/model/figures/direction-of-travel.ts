import { changeFrom } from './change-from.ts';
import type { Figure } from './figure.ts';
import { roundTo } from './format-figure.ts';
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
  const current = observations.findLast(({ figure }) => figure.kind === 'number');
  if (current === undefined) return null;
  const newest = observations.findLast(({ figure }) => figure.kind !== 'none') ?? current;
  const { figure, period, provisional } = current;
  return {
    current,
    currentWords: `${capitalised(period.label)}: ${figure.text}${remarkOf(figure, provisional)}`,
    pending: newest === current ? null : `The value for ${newest.period.label} ${whyNone(newest.figure)}.`,
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
  if (observation?.figure.kind !== 'number' || current.figure.kind !== 'number') {
    const why = observation === null ? 'is not in the data' : whyNone(observation.figure);
    const words = `No comparison with ${period.label}, whose value ${why}.`;
    return { against, period, direction: null, judgement: null, words };
  }
  const { decimals, polarity } = indicator;
  const rise = roundTo(current.figure.number, decimals) - roundTo(observation.figure.number, decimals);
  const direction = rise === 0 ? 'same' : rise > 0 ? 'up' : 'down';
  const judged = direction !== 'same' && polarity !== 'neutral';
  const judgement = judged ? ((direction === 'up') === (polarity === 'bigger-is-better') ? 'better' : 'worse') : null;
  const change = capitalised(changeFrom(observation, current, indicator));
  const remark = remarkOf(observation.figure, observation.provisional);
  const words = `${change} on ${period.label}${remark}${judgement === null ? '' : `, which is ${judgement}`}.`;
  return { against, period, direction, judgement, words };
}

function whyNone(figure: Figure): string {
  switch (figure.kind) {
    case 'unknown':
      return 'is not known yet';
    case 'symbol':
      return figure.symbol === 'low' ? 'rounds to zero' : `is ${figure.meaning}`;
    default:
      return 'is not in the data';
  }
}

function remarkOf(figure: Figure, provisional: boolean): string {
  const remark = provisionalRemark(figure, provisional);
  return remark === null ? '' : ` (${remark})`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
