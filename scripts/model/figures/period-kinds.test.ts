import { describe, expect, it } from 'vitest';
import type { IndicatorMatter } from '../../schema/indicator-set.ts';
import { anIndicator, anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { buildIndicatorSets } from './build-indicator-sets.ts';
import { directionOfTravel } from './direction-of-travel.ts';
import type { Indicator } from './indicator-set.ts';
import type { PeriodKind } from './period.ts';

/** A way to divide time, with the figures of its newest year worked out by hand. */
interface Division {
  readonly frequency: PeriodKind;
  readonly yearStarts?: string;
  /** The periods that have values: 20 in the year before, then 30 and 40; where a period is a year, 30 and 40. */
  readonly periods: readonly string[];
  /** The newest period, in words and for a narrow column. */
  readonly labels: readonly [string, string];
  readonly year: readonly [string, string];
  /** The year to date by each aggregate; the ratio is of the same values to 40, 60 and 50, or to 60 and 50. */
  readonly yearToDate: Readonly<Record<IndicatorMatter['aggregate'], string>>;
  /** Of 120 a year what a sum owes by then, and what it owes where 120 are due each period. */
  readonly sumTargets: readonly [string, string];
  readonly yearBefore: string;
  readonly compared: readonly string[];
}

const twoPeriods = { sum: '70', latest: '40', mean: '35', ratio: '64%' };
const oneYear = { sum: '40', latest: '40', mean: '40', ratio: '80%' };

const divisions: readonly Division[] = [
  {
    frequency: 'month',
    periods: ['2023-05', '2024-04', '2024-05'],
    labels: ['May 2024', 'May 24'],
    year: ['2024/25', '2024/25'],
    yearToDate: twoPeriods,
    sumTargets: ['20', '240'],
    yearBefore: '2023/24',
    compared: ['April 2024', 'May 2023'],
  },
  {
    frequency: 'month',
    yearStarts: '01',
    periods: ['2023-02', '2024-01', '2024-02'],
    labels: ['February 2024', 'Feb 24'],
    year: ['2024', '2024'],
    yearToDate: twoPeriods,
    sumTargets: ['20', '240'],
    yearBefore: '2023',
    compared: ['January 2024', 'February 2023'],
  },
  {
    frequency: 'quarter',
    periods: ['2023/24-Q2', '2024/25-Q1', '2024/25-Q2'],
    labels: ['quarter 2 of 2024/25', 'Q2 24/25'],
    year: ['2024/25', '2024/25'],
    yearToDate: twoPeriods,
    sumTargets: ['60', '240'],
    yearBefore: '2023/24',
    compared: ['quarter 1 of 2024/25', 'quarter 2 of 2023/24'],
  },
  {
    frequency: 'quarter',
    yearStarts: '01',
    periods: ['2023-Q2', '2024-Q1', '2024-Q2'],
    labels: ['quarter 2 of 2024', 'Q2 24'],
    year: ['2024', '2024'],
    yearToDate: twoPeriods,
    sumTargets: ['60', '240'],
    yearBefore: '2023',
    compared: ['quarter 1 of 2024', 'quarter 2 of 2023'],
  },
  {
    frequency: 'financial-year',
    periods: ['2023/24', '2024/25'],
    labels: ['2024/25', '2024/25'],
    year: ['2024/25', '2024/25'],
    yearToDate: oneYear,
    sumTargets: ['120', '120'],
    yearBefore: '2023/24',
    compared: ['2023/24'],
  },
  {
    frequency: 'academic-year',
    periods: ['2023/24', '2024/25'],
    labels: ['academic year 2024/25', '2024/25'],
    year: ['academic year 2024/25', '2024/25'],
    yearToDate: oneYear,
    sumTargets: ['120', '120'],
    yearBefore: '2023/24',
    compared: ['academic year 2023/24'],
  },
  {
    frequency: 'calendar-year',
    periods: ['2023', '2024'],
    labels: ['2024', '2024'],
    year: ['2024', '2024'],
    yearToDate: oneYear,
    sumTargets: ['120', '120'],
    yearBefore: '2023',
    compared: ['2023'],
  },
  {
    frequency: 'date',
    periods: ['2023-10-31', '2024-05-31', '2024-10-31'],
    labels: ['31 October 2024', '31 Oct 24'],
    year: ['2024/25', '2024/25'],
    yearToDate: twoPeriods,
    // 214 of 365 days.
    sumTargets: ['70.4', '240'],
    yearBefore: '2023/24',
    compared: ['31 May 2024', '31 October 2023'],
  },
];

/** An indicator of each aggregate over the same figures, the sum also with a target for each period. */
function indicatorsOf({ frequency, yearStarts, periods, year, yearBefore }: Division): ReadonlyMap<string, Indicator> {
  const valuesOf = (numbers: readonly number[]): Record<string, number> =>
    Object.fromEntries(periods.map((key, index) => [key, numbers.at(index - periods.length) ?? 0]));
  const newest = periods.at(-1) ?? '';
  const fields = {
    values: valuesOf([20, 30, 40]),
    targets: { [yearBefore]: 120, [year[1]]: null },
    comparators: { england: { [yearBefore]: { value: 33.5, note: 'estimate' } } },
    notes: { [newest]: 'Counted anew' },
    provisional: [newest],
  };
  const aggregates = (['sum', 'latest', 'mean'] as const).map((aggregate) =>
    anIndicator({ id: aggregate, aggregate, ...fields }),
  );
  const { comparators, targets } = fields;
  const parts = { numerator: 'sum', denominator: 'all' };
  const [set] = buildIndicatorSets([
    anIndicatorSet(
      [
        ...aggregates,
        anIndicator({ id: 'ratio', aggregate: 'ratio', unit: 'percent', ...parts, comparators, targets }),
        anIndicator({ id: 'all', values: valuesOf([40, 60, 50]) }),
        anIndicator({ id: 'each', ...fields, targetPer: 'period' }),
      ],
      { frequency, yearStarts, comparators: [{ id: 'england', title: 'England' }] },
    ),
  ]);
  return new Map(set?.indicators.map((indicator) => [indicator.id, indicator]));
}

describe.each(divisions)('figures by $frequency, such as $labels.0', (division) => {
  const indicators = indicatorsOf(division);

  it.each(['sum', 'latest', 'mean', 'ratio'] as const)('come to the year to date and target of a %s', (aggregate) => {
    const indicator = indicators.get(aggregate)!;
    const [, short] = division.year;
    expect(indicator.years.map(({ year }) => year.key)).toEqual([division.yearBefore, short]);
    const newest = indicator.years.at(-1)!;
    expect([newest.year.label, newest.year.shortLabel]).toEqual(division.year);
    expect(newest.yearToDate.text).toBe(division.yearToDate[aggregate]);
    const ofRatio = aggregate === 'ratio' ? '120%' : '120';
    expect(newest.target?.text).toBe(aggregate === 'sum' ? division.sumTargets[0] : ofRatio);
    expect(newest.target?.carriedFrom?.key).toBe(division.yearBefore);
    expect(newest.through?.key).toBe(division.periods.at(-1));
    expect(newest.provisional).toBe(true);
  });

  it('owe a target each period where the set says so', () => {
    expect(indicators.get('each')!.years.at(-1)!.target?.text).toBe(division.sumTargets[1]);
    expect(indicators.get('each')!.observations.at(-1)!.target?.text).toBe('120');
  });

  it('are called by their period, with its note, and compared with the periods before', () => {
    const sum = indicators.get('sum')!;
    const { period, note, provisional, figure } = sum.observations.at(-1)!;
    expect([period.label, period.shortLabel]).toEqual(division.labels);
    expect([figure.text, note, provisional]).toEqual(['40', 'Counted anew', true]);
    expect(directionOfTravel(sum)!.comparisons.map((comparison) => comparison.period.label)).toEqual(division.compared);
  });

  it('stand beside what others had in a year', () => {
    expect(indicators.get('mean')!.comparatorFigures).toMatchObject([
      { period: { key: division.yearBefore }, figure: { text: '33.5' }, note: 'estimate' },
    ]);
  });
});
