import { describe, expect, it } from 'vitest';
import type { IndicatorMatter, IndicatorSetMatter } from '../../schema/indicator-set.ts';
import { anIndicator, anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { checkFigures } from './check-figures.ts';

function check(indicators: readonly Partial<IndicatorMatter>[], fields: Partial<IndicatorSetMatter> = {}) {
  return checkFigures([anIndicatorSet(indicators.map(anIndicator), fields)]).map(({ code, message }) => [
    code,
    message,
  ]);
}

describe('checkFigures', () => {
  it('has nothing to say about figures that agree', () => {
    const values = { '2019-04': 69.6, '2019-05': 70 };
    const targets = { '2019/20': 85, '2020/21': 90 };
    expect(
      check([{ unit: 'percent', decimals: 0, aggregate: 'mean', values, yearToDate: { '2019/20': 70 }, targets }]),
    ).toEqual([]);
  });

  it('names both numbers where a typed year to date disagrees as printed', () => {
    expect(check([{ values: { '2018-04': 2000, '2018-05': 21 }, yearToDate: { '2018/19': 1985 } }])).toEqual([
      [
        'YEAR_TO_DATE_DIFFERS',
        'Indicator "lac-1" has 1,985 typed as the year to date of 2018/19, but its values give 2,021 (their sum).',
      ],
    ]);
  });

  it('finds percentages that are none', () => {
    expect(check([{ unit: 'percent', values: { '2019-04': 840, '2019-05': -1, '2019-06': 100 } }])).toMatchObject([
      ['PERCENTAGE_OUT_OF_RANGE', /840%/u],
      ['PERCENTAGE_OUT_OF_RANGE', /-1%/u],
    ]);
  });

  it.each<[string, Partial<IndicatorMatter>]>([
    ['values', { values: { '2019-5': 1 } }],
    ['years to date', { yearToDate: { '2019-05': 1 } }],
    ['targets', { targets: { '2019/21': 1 } }],
    ['overrides', { overrides: { May: { rag: 'green', reason: 'so' } } }],
    ['provisional marks', { provisional: ['2019-13'] }],
    ['comparators', { comparators: { england: { '20': 1 } } }],
  ])('finds periods that are none in %s', (_, fields) => {
    const comparators = [{ id: 'england', title: 'England' }];
    expect(check([fields], { comparators })).toMatchObject([['PERIOD_UNKNOWN', /is not a/u]]);
  });

  it('finds what is said of a period before any value', () => {
    const values = { '2019-04': 1 };
    const reason = 'so';
    expect(
      check([
        { values, targets: { '2017/18': 3 } },
        { id: 'lac-2', values, overrides: { '2018-04': { rag: 'red', reason } } },
        { id: 'lac-3', values, provisional: ['2018-04'] },
      ]).map(([code]) => code),
    ).toEqual(['PERIOD_WITHOUT_VALUES', 'PERIOD_WITHOUT_VALUES', 'PERIOD_WITHOUT_VALUES']);
  });

  it('finds ratios that cannot be worked out', () => {
    expect(
      check([
        { id: 'a', aggregate: 'ratio', numerator: 'b', denominator: 'c' },
        { id: 'b', aggregate: 'ratio', numerator: 'a' },
        { id: 'd', aggregate: 'ratio', numerator: 'e', denominator: 'f' },
        { id: 'e', values: { '2019-04': 0 } },
        { id: 'f', values: { '2019-04': 0 } },
      ]),
    ).toMatchObject([
      ['RATIO_PART_IS_RATIO', /"b"/u],
      ['RATIO_PART_UNKNOWN', /"c"/u],
      ['RATIO_PART_IS_RATIO', /"a"/u],
      ['RATIO_PART_MISSING', /denominator/u],
      ['RATIO_DENOMINATOR_ZERO', /April 2019/u],
    ]);
  });

  it('finds a typed ratio that its parts contradict', () => {
    expect(
      check([
        {
          id: 'share',
          unit: 'percent',
          aggregate: 'ratio',
          numerator: 'a',
          denominator: 'b',
          values: { '2019-04': 60 },
        },
        { id: 'a', values: { '2019-04': 1 } },
        { id: 'b', values: { '2019-04': 2 } },
      ]),
    ).toMatchObject([['RATIO_DIFFERS', /60% typed for April 2019.*50%/u]]);
  });

  it('finds duplicates, unknown comparators, endless numbers and a share of nought', () => {
    expect(
      check(
        [
          { comparators: { englnd: {} }, values: { '2019-04': Number.POSITIVE_INFINITY } },
          { targets: { '2019/20': 0 } },
        ],
        { comparators: [{ id: 'england', title: 'England' }] },
      ).map(([code]) => code),
    ).toEqual(['COMPARATOR_UNKNOWN', 'FIGURE_NOT_FINITE', 'INDICATOR_DUPLICATE', 'TARGET_ZERO_RELATIVE']);
  });
});
