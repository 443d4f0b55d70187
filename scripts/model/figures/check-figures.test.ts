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

  it('finds counts below nought, numbers too large to keep, and comparators that are no part of a hundred', () => {
    const comparators = [{ id: 'england', title: 'England' }];
    expect(
      check(
        [
          { unit: 'count', values: { '2019-04': -5, '2019-05': 1e15, '2019-06': 1e16 } },
          { id: 'lac-2', unit: 'change', values: { '2019-04': -5 } },
          { id: 'lac-3', unit: 'percent', comparators: { england: { '2018/19': 400, '2017/18': { value: 401 } } } },
        ],
        { comparators },
      ),
    ).toMatchObject([
      ['COUNT_NEGATIVE', /counts -5 for 2019-04/u],
      ['FIGURE_NOT_FINITE', /2019-06/u],
      ['PERCENTAGE_OUT_OF_RANGE', /400% for england, 2018\/19/u],
      ['PERCENTAGE_OUT_OF_RANGE', /401% for england, 2017\/18/u],
    ]);
  });

  it('finds a part of a ratio that has no value where the other has one, and is quiet on what is not yet known', () => {
    const ratio = { aggregate: 'ratio', numerator: 'a', denominator: 'b' } as const;
    const values = { '2019-04': 1, '2019-05': 2, '2019-06': 3 };
    expect(
      check([
        { id: 'r', ...ratio },
        { id: 'a', values },
        { id: 'b', values: { '2019-04': 4 } },
      ]),
    ).toMatchObject([
      ['RATIO_PART_WITHOUT_VALUE', /for May 2019 and 1 other period: its denominator "b" has no value/u],
    ]);
    const known = { '2019-04': 4, '2019-05': null, '2019-06': ':' } as const;
    expect(
      check([
        { id: 'r', ...ratio },
        { id: 'a', values },
        { id: 'b', values: known },
      ]),
    ).toEqual([]);
    expect(check([{ numerator: 'a' }, { id: 'a', values }]).map(([code]) => code)).toEqual(['RATIO_PART_UNUSED']);
  });

  it.each<[string, Partial<IndicatorMatter>, string[]]>([
    ['a month of another century', { values: { '2019-04': 1, '2019-05': 1, '2919-06': 1 } }, ['PERIOD_UNKNOWN']],
    ['the last year there is', { targets: { '9999/00': 1 } }, ['PERIOD_UNKNOWN']],
    ['a month decades later', { values: { '2019-04': 1, '2019-05': 1, '2091-06': 1 } }, ['PERIOD_DISTANT']],
    ['a month decades earlier', { values: { '1919-04': 1, '2019-05': 1, '2019-06': 1 } }, ['PERIOD_DISTANT']],
    ['a year to date decades later', { yearToDate: { '2090/91': 1 } }, ['PERIOD_DISTANT']],
    ['a year to date ahead of the values', { yearToDate: { '2021/22': 1 } }, ['PERIOD_WITHOUT_VALUES']],
    ['a year to date before the values', { yearToDate: { '2016/17': 1 } }, []],
    ['a target decades ahead', { targets: { '2090/91': 1 } }, ['PERIOD_WITHOUT_VALUES']],
    ['a target of a plan', { targets: { '2050/51': 1 } }, []],
    ['a target before there are values', { values: {}, targets: { '2019/20': 1 } }, []],
  ])('knows of %s whether it can be meant', (_, fields, codes) => {
    expect(check([{ values: { '2019-04': 1, '2019-05': 2 }, ...fields }]).map(([code]) => code)).toEqual(codes);
  });

  it('checks a large set with targets ahead', () => {
    const months = Array.from(
      { length: 120 },
      (_, n) => `${2010 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
    );
    const values = Object.fromEntries(months.map((month) => [month, 1]));
    const indicators = Array.from({ length: 500 }, (_, n) => ({ id: `i-${n}`, values, targets: { '2030/31': 700 } }));
    expect(check(indicators)).toEqual([]);
  });

  it('finds one that is defined twice among 10,000', () => {
    const indicators = Array.from({ length: 10_000 }, (_, n) => ({ id: `i-${n}`, values: { '2019-04': n } }));
    expect(check([...indicators, { id: 'i-77' }])).toMatchObject([['INDICATOR_DUPLICATE', /"i-77"/u]]);
  });
});
