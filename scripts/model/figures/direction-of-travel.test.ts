import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorMatter, IndicatorSetMatter } from '../../schema/indicator-set.ts';
import { anIndicator, anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { buildIndicatorSets } from './build-indicator-sets.ts';
import { directionOfTravel } from './direction-of-travel.ts';
import { formatNumber, roundTo } from './format-figure.ts';

type Values = IndicatorMatter['values'];

function travelOf(values: Values, fields: Partial<IndicatorMatter> = {}, ofSet: Partial<IndicatorSetMatter> = {}) {
  const matter = anIndicator({ unit: 'percent', aggregate: 'latest', values, ...fields });
  const [set] = buildIndicatorSets([anIndicatorSet([matter], ofSet)]);
  return directionOfTravel(set!.indicators[0]!);
}

const wordsOf = (...given: Parameters<typeof travelOf>) => travelOf(...given)?.comparisons.map(({ words }) => words);

describe('directionOfTravel', () => {
  it('compares with the previous period and with a year before, by the measure’s polarity', () => {
    const values = { '2018-05': 23, '2019-04': 74, '2019-05': 78 };
    expect(travelOf(values)).toMatchObject({
      currentWords: 'May 2019: 78%',
      pending: null,
      comparisons: [
        { against: 'previous-period', direction: 'up', judgement: 'better' },
        { against: 'year-before', direction: 'up', judgement: 'better' },
      ],
    });
    expect(wordsOf(values)).toEqual([
      'Up 4 percentage points on April 2019, which is better.',
      'Up 55 percentage points on May 2018, which is better.',
    ]);
    expect(wordsOf(values, { polarity: 'smaller-is-better' })?.[0]).toBe(
      'Up 4 percentage points on April 2019, which is worse.',
    );
    expect(wordsOf(values, { polarity: 'neutral' })?.[0]).toBe('Up 4 percentage points on April 2019.');
  });

  it('says the size in the indicator’s unit', () => {
    const values = { '2019-04': 1500, '2019-05': 250 };
    expect(wordsOf(values, { unit: 'count' })?.[0]).toBe('Down 1,250 on April 2019, which is worse.');
    expect(wordsOf(values, { unit: 'money' })?.[0]).toBe('Down £1,250 on April 2019, which is worse.');
  });

  it('goes by the figures as printed', () => {
    // 77.6 and 78.4 are both printed as 78%, 77.4 as 77%.
    expect(wordsOf({ '2019-04': 77.6, '2019-05': 78.4 }, { decimals: 0 })?.[0]).toBe('No change on April 2019.');
    expect(wordsOf({ '2019-04': 77.4, '2019-05': 77.6 }, { decimals: 0 })?.[0]).toBe(
      'Up 1 percentage point on April 2019, which is better.',
    );
  });

  it('says why there is nothing to compare with, and never compares with another period instead', () => {
    const none = 'No comparison with April 2019, whose value ';
    expect(wordsOf({ '2019-03': 1, '2019-05': 2 })?.[0]).toBe(`${none}is not in the data.`);
    expect(wordsOf({ '2019-04': null, '2019-05': 2 })?.[0]).toBe(`${none}is not known yet.`);
    expect(wordsOf({ '2019-04': 'c', '2019-05': 2 })?.[0]).toBe(`${none}is suppressed to protect confidentiality.`);
    expect(wordsOf({ '2019-04': 'low', '2019-05': 2 })?.[0]).toBe(`${none}rounds to zero.`);
    expect(travelOf({ '2019-04': null })).toBeNull();
  });

  it('says which newer period is left out, and what is provisional', () => {
    const values = { '2019-04': 70, '2019-05': 78, '2019-06': null };
    const travel = travelOf(values, { provisional: ['2019-04', '2019-05'] });
    expect(travel?.pending).toBe('The value for June 2019 is not known yet.');
    expect(travel?.currentWords).toBe('May 2019: 78% (provisional)');
    expect(travel?.comparisons[0]?.words).toBe('Up 8 percentage points on April 2019 (provisional), which is better.');
  });

  it.each([
    ['month', { '2018-12': 2, '2018-01': 1, '2019-01': 3 }, ['December 2018', 'January 2018']],
    [
      'quarter',
      { '2018/19-Q4': 2, '2018/19-Q1': 1, '2019/20-Q1': 3 },
      ['quarter 4 of 2018/19', 'quarter 1 of 2018/19'],
    ],
    ['financial-year', { '2018/19': 2, '2019/20': 3 }, ['2018/19']],
    ['academic-year', { '2018/19': 2, '2019/20': 3 }, ['academic year 2018/19']],
    ['calendar-year', { '2018': 2, '2019': 3 }, ['2018']],
    ['date', { '2018-03-31': 1, '2018-12-05': 2, '2019-03-31': 3 }, ['5 December 2018', '31 March 2018']],
    ['date', { '2018-12-05': 2, '2020-02-29': 3 }, ['5 December 2018']],
  ] as const)('knows the periods before a %s', (frequency, values, labels) => {
    const yearStarts = { yearStarts: frequency === 'calendar-year' ? '01' : '04' };
    const travel = travelOf(values, {}, { frequency, ...yearStarts });
    expect(travel?.comparisons.map(({ period }) => period.label)).toEqual(labels);
    expect(travel?.comparisons.map(({ direction }) => direction)).toEqual(labels.map(() => 'up'));
  });

  it('agrees with the printed figures, whatever they are', () => {
    const value = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 3 }), (before, now, decimals) => {
        const [comparison] = travelOf({ '2019-04': before, '2019-05': now }, { unit: 'count', decimals })!.comparisons;
        const apart = roundTo(roundTo(now, decimals) - roundTo(before, decimals), decimals);
        const size = formatNumber(Math.abs(apart), { unit: 'count', decimals });
        const start = apart === 0 ? 'No change on' : `${apart > 0 ? 'Up' : 'Down'} ${size} on`;
        expect(comparison!.words.startsWith(`${start} April 2019`)).toBe(true);
        expect(comparison!.direction).toBe(apart === 0 ? 'same' : apart > 0 ? 'up' : 'down');
      }),
    );
  });
});
