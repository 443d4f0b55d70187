import { describe, expect, it } from 'vitest';
import type { IndicatorMatter, IndicatorSetMatter } from '../../../schema/indicator-set.ts';
import { anIndicator, anIndicatorSet } from '../../../testing/figures/indicator-set-matter.ts';
import { buildIndicatorSets } from '../build-indicator-sets.ts';
import { checkFigures } from '../check-figures.ts';
import { protectSet } from './protect-set.ts';

type Fields = Partial<IndicatorMatter>;
const dfe = { profile: 'dfe' } as const;
const rounding = { profile: 'own', rounding: 5, owner: 'Statistician' } as const;

function setOf(indicators: readonly Fields[], disclosure: NonNullable<IndicatorSetMatter['disclosure']> = dfe) {
  return anIndicatorSet(
    indicators.map((fields) => anIndicator(fields)),
    { disclosure },
  );
}
const protect = (
  indicators: readonly Fields[],
  disclosure?: NonNullable<IndicatorSetMatter['disclosure']>,
): readonly IndicatorMatter[] => protectSet(setOf(indicators, disclosure).matter, 'public').indicators;
const build = (indicators: readonly Fields[], disclosure?: NonNullable<IndicatorSetMatter['disclosure']>) =>
  buildIndicatorSets([setOf(indicators, disclosure)])[0]!.indicators;

describe('protectSet', () => {
  const values = { '2019-04': 3, '2019-05': 40 };

  it('withholds nothing unless the set asks for it', () => {
    const { matter } = anIndicatorSet([anIndicator({ values })]);
    expect(protectSet(matter, 'public')).toBe(matter);
    expect(protect([{ values }], { profile: 'none' })[0]!.values).toEqual(values);
  });

  it("shows the members' edition the same, or everything where the set says so", () => {
    const same = setOf([{ values }]).matter;
    const full = setOf([{ values }], { ...dfe, members: 'full' }).matter;
    expect(protectSet(same, 'members').indicators[0]!.values).toEqual({ '2019-04': 'c', '2019-05': 40 });
    expect(protectSet(full, 'members').indicators[0]!.values).toEqual(values);
    expect(protectSet(full, 'public').indicators[0]!.values).toEqual({ '2019-04': 'c', '2019-05': 40 });
  });

  it.each([
    [undefined, 'c'],
    ['count', 'c'],
    ['percent', 3],
    ['days', 3],
    ['per 10,000', 3],
    ['£', 3],
    ['children', 'c'],
  ])('takes a unit of %s for a count or not', (unit, shown) => {
    const { values: published } = protect([{ values, ...(unit === undefined ? {} : { unit }) }])[0]!;
    expect(published!['2019-04']).toBe(shown);
  });

  it('takes decimals of a unit it does not know for a measure', () => {
    expect(protect([{ unit: 'metres', values: { '2019-04': 3, '2019-05': 4.5 } }])[0]!.values!['2019-04']).toBe(3);
  });

  it('goes by the list of counts where there is one', () => {
    const [one, two] = protect(
      [
        { id: 'one', values },
        { id: 'two', unit: 'children', values },
      ],
      { ...dfe, counts: ['two'] },
    );
    expect([one!.values!['2019-04'], two!.values!['2019-04']]).toEqual([3, 'c']);
  });

  it('leaves out the note and the override of what is withheld, and no others', () => {
    const besides = { '2019-04': 'Three of them', '2019-05': 'Counted late' };
    const override = { rag: 'green', reason: 'Three are few' } as const;
    const [indicator] = protect([{ values, notes: besides, overrides: { '2019-04': override, '2019/20': override } }]);
    expect(indicator).toMatchObject({ notes: { '2019-05': 'Counted late' }, overrides: {} });
    expect(indicator!.notes).not.toHaveProperty('2019-04');
  });

  it('withholds a percentage with either of its counts, and one that leaves a few to the whole', () => {
    const parts = [
      { id: 'seen', values: { '2019-04': 97, '2019-05': 60, '2019-06': 4 } },
      { id: 'all', values: { '2019-04': 100, '2019-05': 100, '2019-06': 90 } },
    ];
    const ratio = { id: 'share', unit: 'percent', aggregate: 'ratio', numerator: 'seen', denominator: 'all' } as const;
    const texts = build([...parts, ratio]).map(({ observations }) => observations.map(({ figure }) => figure.text));
    expect(texts).toEqual([
      ['[c]', '60', '[c]'],
      ['100', '100', '90'],
      ['[c]', '60%', '[c]'],
    ]);
    expect(build([...parts, ratio])[2]!.years[0]!.yearToDate.text).toBe('[c]');
  });

  it('withholds a typed percentage that stands for a few, or for all but a few', () => {
    const all = { id: 'all', values: { '2019-04': 100, '2019-05': 100, '2019-06': 100, '2019-07': 4 } };
    const share = {
      id: 'share',
      unit: 'percent',
      values: { '2019-04': 3, '2019-05': 50, '2019-06': 96, '2019-07': 50 },
    };
    const published = protect([all, share], { ...dfe, shares: [{ indicator: 'share', of: 'all' }] });
    expect(Object.values(published[1]!.values!)).toEqual(['c', 50, 'c', 'c']);
  });
});

describe('the years of a set that withholds', () => {
  const values = { '2019-04': 20, '2019-05': 3, '2019-06': 40 };

  it.each([
    ['sum', ['20', '[c]', '[c]']],
    ['mean', ['20', '[c]', '[c]']],
    ['latest', ['20', '[c]', '40']],
  ] as const)('withhold a %s from the withheld period on', (aggregate, texts) => {
    const [indicator] = build([{ aggregate, values }]);
    expect(indicator!.observations.map(({ yearToDate }) => yearToDate.text)).toEqual(texts);
    expect(indicator!.observations.map(({ figure }) => figure.text)).toEqual(['20', '[c]', '40']);
  });

  it('withhold a typed figure in the same way, and one that is small itself', () => {
    const typed = (indicator: Fields) => protect([indicator])[0]!.yearToDate;
    expect(typed({ values, yearToDate: { '2019/20': 63, '2017/18': 70, '2016/17': 4 } })).toEqual({
      '2019/20': 'c',
      '2017/18': 70,
      '2016/17': 'c',
    });
  });

  it('withhold a typed figure that a total would give away', () => {
    const year = (id: string, number: number): Fields => ({ id, yearToDate: { '2016/17': number } });
    const published = protect([year('boys', 4), year('girls', 30), year('all', 34)], {
      ...dfe,
      totals: [{ total: 'all', parts: ['boys', 'girls'] }],
    });
    expect(published.map(({ yearToDate }) => yearToDate!['2016/17'])).toEqual(['c', 'c', 34]);
  });

  it('are those of the rounded figures where figures are rounded', () => {
    const [indicator] = build(
      [{ values: { '2019-04': 21, '2019-05': 2, '2019-06': 38 }, yearToDate: { '2019/20': 61 } }],
      rounding,
    );
    expect(indicator!.observations.map(({ figure }) => figure.text)).toEqual(['20', '[low]', '40']);
    expect(indicator!.years[0]!.yearToDate.text).toBe('60');
  });
});

describe('what is said of a withheld figure', () => {
  it('is grey, with the reason', () => {
    const [indicator] = build([{ values: { '2019-04': 30, '2019-05': 3 }, targets: { '2019/20': 120 } }]);
    expect(indicator!.observations[1]!.rag.reason).toBe(
      'the value in May 2019 is suppressed to protect confidentiality',
    );
    expect(indicator!.rag).toMatchObject({ status: 'grey', reason: expect.stringContaining('suppressed') as string });
  });

  it('names the period that is withheld, not the last that is shown', () => {
    const [indicator] = build([
      { aggregate: 'latest', values: { '2019-04': 30, '2019-05': 3 }, targets: { '2019/20': 30 } },
    ]);
    expect(indicator!.rag.reason).toBe('the value in May 2019 is suppressed to protect confidentiality');
  });

  it('is no number in a finding', () => {
    const parts = [
      { id: 'seen', values: { '2019-04': 3 }, yearToDate: { '2019/20': 4 } },
      { id: 'all', values: { '2019-04': 10 } },
    ];
    const ratio = { id: 'share', unit: 'percent', aggregate: 'ratio', numerator: 'seen', denominator: 'all' } as const;
    const set = setOf([...parts, { ...ratio, values: { '2019-04': 130 }, yearToDate: { '2019/20': 31 } }]);
    expect(checkFigures([set]).map(({ code }) => code)).toEqual([]);
    expect(checkFigures([{ ...set, matter: { ...set.matter, disclosure: { profile: 'none' } } }]).length).toBe(4);
  });
});
