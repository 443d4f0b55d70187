import { daysBetween } from '../../model/calendar/day.ts';
import type { Period } from '../../model/figures/period.ts';
import type { TextRuler } from './measure-text.ts';
import { labelText } from './house-style.ts';

/** Where the periods of a chart stand along its axis, and what is written there. */
export interface PeriodAxis {
  /** One per period: whole steps for months, quarters and years, days for dates; the first stands at 0. */
  readonly positions: readonly number[];
  /** The indexes of the periods that are labelled. */
  readonly labelled: readonly number[];
  /** One per period: one or two lines; the year stands under the first label and under each with which it changes. */
  readonly labels: readonly (readonly string[])[];
}

/** Pixels between one label and the next. */
const labelGap = 5;

/** Strides that fall on the same months every year. */
const strides = [1, 2, 3, 6, 12, 24, 60, 120];

/**
 * Returns the axis of periods drawn over so many pixels, with as many labels as stand apart. Periods that are missing
 * between others keep their room, so that a gap in time is a gap in the chart.
 */
export function buildPeriodAxis(periods: readonly Period[], width: number, ruler: TextRuler): PeriodAxis {
  const first = periods[0];
  if (first === undefined) return { positions: [], labelled: [], labels: [] };
  const positions = periods.map((period) => stepsBetween(first, period));
  const heads = periods.map(headOf);
  const room = width / Math.max(1, positions.at(-1) ?? 1);
  const widthOf = (text: string) => ruler.width(text, labelText.size, labelText.weight);
  const apart = (Math.max(...heads.map(widthOf)) + labelGap) / room;
  const stride = strides.find((one) => one >= apart) ?? Math.ceil(apart);
  const labelled = labelledIndexes(positions, stride);
  return {
    positions,
    labelled,
    labels: addYears(periods, heads, labelled, (from, to, year) => {
      return ((positions[to] ?? 0) - (positions[from] ?? 0)) * room >= widthOf(year) + labelGap;
    }),
  };
}

/** Returns labels with the year below where it changes; not below the very first where the next year's would touch it. */
function addYears(
  periods: readonly Period[],
  heads: readonly string[],
  labelled: readonly number[],
  areApart: (from: number, to: number, year: string) => boolean,
): readonly (readonly string[])[] {
  const years = periods.map(yearLineOf);
  const changes = labelled.filter((index, place) => years[index] !== years[labelled[place - 1] ?? -1]);
  const [first, second] = changes;
  const crowded = first !== undefined && second !== undefined && !areApart(first, second, years[first] ?? '');
  return heads.map((head, index) => {
    const year = years[index] ?? '';
    const shown = year !== '' && changes.includes(index) && !(crowded && index === first);
    return shown ? [head, year] : [head];
  });
}

function labelledIndexes(positions: readonly number[], stride: number): readonly number[] {
  const labelled: number[] = [];
  for (const [index, position] of positions.entries()) {
    const last = positions[labelled.at(-1) ?? -1];
    if (last === undefined || position - last >= stride) labelled.push(index);
  }
  return labelled;
}

function stepsBetween(first: Period, period: Period): number {
  if (period.kind === 'date') return daysBetween(first.end, period.end);
  const months = monthIndex(period.start) - monthIndex(first.start);
  if (period.kind === 'month') return months;
  return period.kind === 'quarter' ? months / 3 : months / 12;
}

function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function headOf({ kind, shortLabel }: Period): string {
  if (kind === 'quarter') return shortLabel.split(' ')[0] ?? shortLabel;
  return kind === 'month' || kind === 'date' ? shortLabel.slice(0, -3) : shortLabel;
}

function yearLineOf({ kind, start, key }: Period): string {
  if (kind === 'quarter') return key.slice(0, -3);
  return kind === 'month' || kind === 'date' ? start.slice(0, 4) : '';
}
