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
  const [heads, years] = [periods.map(headOf), periods.map(yearLineOf)];
  const room = width / Math.max(1, positions.at(-1) ?? 1);
  const widest = Math.max(...[...heads, ...years].map((text) => ruler.width(text, labelText.size, labelText.weight)));
  const stride = strides.find((one) => one * room >= widest + 8) ?? 240;
  const labelled = labelledIndexes(positions, stride, (widest + 8) / room);
  let lastYear = '';
  const labels = periods.map((_, index) => {
    const [head = '', year = ''] = [heads[index], years[index]];
    if (!labelled.includes(index) || year === '' || year === lastYear) return [head];
    lastYear = year;
    return [head, year];
  });
  return { positions, labelled, labels };
}

function labelledIndexes(positions: readonly number[], stride: number, apart: number): readonly number[] {
  const labelled: number[] = [];
  for (const [index, position] of positions.entries()) {
    const last = positions[labelled.at(-1) ?? -1];
    if (last === undefined || (position - last >= stride && position - last >= apart)) labelled.push(index);
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

function headOf({ kind, shortLabel, label }: Period): string {
  if (kind === 'month') return label.slice(0, 3);
  if (kind === 'quarter') return shortLabel.slice(0, 2);
  return kind === 'date' ? shortLabel.slice(0, -3) : shortLabel;
}

function yearLineOf({ kind, start, key }: Period): string {
  if (kind === 'quarter') return key.slice(0, -3);
  return kind === 'month' || kind === 'date' ? start.slice(0, 4) : '';
}
