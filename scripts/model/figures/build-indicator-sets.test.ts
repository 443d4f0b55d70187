import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorMatter, IndicatorSetMatter } from '../../schema/indicator-set.ts';
import { anIndicator, anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { buildIndicatorSets } from './build-indicator-sets.ts';

function buildOne(indicator: Partial<IndicatorMatter>, fields: Partial<IndicatorSetMatter> = {}) {
  return buildIndicatorSets([anIndicatorSet([anIndicator(indicator)], fields)])[0]!.indicators[0]!;
}

describe('buildIndicatorSets', () => {
  it('orders periods and years by time, however the file has them', () => {
    const [set] = buildIndicatorSets([anIndicatorSet([anIndicator({ values: { '2019-04': 1, '2018-12': 2 } })])]);
    expect(set!.periods.map((period) => period.key)).toEqual(['2018-12', '2019-04']);
    expect(set!.years.map((year) => year.key)).toEqual(['2018/19', '2019/20']);
  });

  it('computes the year to date at every period and for the year, up to the last number', () => {
    const indicator = buildOne({ values: { '2019-04': 3, '2019-05': 4, '2019-06': null } });
    expect(indicator.observations.map((observation) => observation.yearToDate.text)).toEqual(['3', '7', '7']);
    expect(indicator.years[0]).toMatchObject({ yearToDate: { text: '7' }, through: { key: '2019-05' } });
  });

  it('shows a typed year to date in place of the computed one', () => {
    const indicator = buildOne({
      aggregate: 'mean',
      values: { '2019-04': 70, '2019-05': 75 },
      yearToDate: { '2019/20': 72 },
    });
    expect(indicator.years[0]!.yearToDate.text).toBe('72');
    expect(indicator.observations[0]!.yearToDate.text).toBe('70');
    expect(indicator.observations[1]!.yearToDate.text).toBe('72');
  });

  it('shares a yearly target of a sum out over the year, and says so', () => {
    const indicator = buildOne({ values: { '2019-04': 9, '2019-05': 10 }, targets: { '2019/20': 120 } });
    expect(indicator.observations[0]!.target).toMatchObject({ number: 10, text: '10' });
    expect(indicator.years[0]!.target).toMatchObject({ number: 20 });
    expect(indicator.rag).toMatchObject({
      status: 'amber',
      reason:
        '19 in the year to date against a target of 20 (2 of 12 months of 120 a year): 5% short, amber is within 10%',
    });
  });

  it('multiplies a target for each period by the periods reported', () => {
    const indicator = buildOne({
      values: { '2019-04': 9, '2019-05': 10 },
      targets: { '2019/20': 10 },
      targetPer: 'period',
    });
    expect(indicator.years[0]!.target).toMatchObject({ number: 20, shareOf: null });
  });

  it('carries the last target forward where the next is null, and only there', () => {
    const values = { '2018-04': 1, '2019-04': 1 };
    const carried = buildOne({ aggregate: 'latest', values, targets: { '2018/19': 95, '2019/20': null } });
    expect(carried.years[1]!.target).toMatchObject({ number: 95, carriedFrom: { key: '2018/19' } });
    const unset = buildOne({ aggregate: 'latest', values, targets: { '2018/19': 95 } });
    expect(unset.years[1]!.target).toBeNull();
  });

  it('judges the latest value where the rule asks for it, and a missing one grey', () => {
    const rag = { basis: 'latest', amberWithin: 0.1, measure: 'relative', owner: 'Head' } as const;
    const fields = { aggregate: 'mean', targets: { '2019/20': 80 } } as const;
    const judged = buildOne({ ...fields, values: { '2019-04': 10, '2019-05': 80 } }, { rag });
    expect(judged.rag).toMatchObject({ status: 'green', reason: '80 in May 2019 against a target of 80: on target' });
    const missing = buildOne({ ...fields, values: { '2019-04': 90, '2019-05': null } }, { rag });
    expect(missing.rag).toMatchObject({ status: 'grey', reason: 'no value for the current period yet' });
  });

  it('computes a ratio in each period and over the year, in percent', () => {
    const parts = [
      anIndicator({ id: 'on-time', values: { '2019-04': 1, '2019-05': 90 } }),
      anIndicator({ id: 'all', values: { '2019-04': 2, '2019-05': 100 } }),
      anIndicator({
        id: 'share',
        unit: 'percent',
        aggregate: 'ratio',
        numerator: 'on-time',
        denominator: 'all',
        decimals: 1,
      }),
    ];
    const share = buildIndicatorSets([anIndicatorSet(parts)])[0]!.indicators[2]!;
    expect(share.observations.map((observation) => observation.figure.text)).toEqual(['50.0%', '90.0%']);
    expect(share.years[0]!.yearToDate.text).toBe('89.2%');
  });

  it('is total: what leads nowhere is left out', () => {
    const odd = anIndicator({
      aggregate: 'ratio',
      numerator: 'lac-1',
      denominator: 'nothing',
      values: { soon: 3 },
      targets: { never: 1 },
      comparators: { nobody: { '2018/19': 1 } },
    });
    const [set] = buildIndicatorSets([anIndicatorSet([odd, odd])]);
    expect(set!.periods).toEqual([]);
    expect(set!.indicators).toHaveLength(1);
    expect(set!.indicators[0]!.rag).toMatchObject({ status: 'grey', reason: 'no values are reported yet' });
  });

  it('keeps every sum equal to its months, and every latest to its last, for any months', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((n) => `2019-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.dictionary(month, fc.integer({ min: -1e6, max: 1e6 })), (values) => {
        const byYear = Map.groupBy(Object.keys(values).sort(), (key) => (key < '2019-04' ? '2018/19' : '2019/20'));
        const sum = buildOne({ values });
        const latest = buildOne({ values, aggregate: 'latest' });
        for (const [index, [year, keys]] of [...byYear].entries()) {
          const total = keys.reduce((so, key) => so + values[key]!, 0);
          expect(sum.years[index]).toMatchObject({ year: { key: year }, yearToDate: { number: total } });
          expect(latest.years[index]).toMatchObject({ yearToDate: { number: values[keys.at(-1)!] } });
        }
      }),
    );
  });
});

describe('the scorecard of the demonstration', () => {
  const file = new URL('../../../data/indicators/children-in-care.json', import.meta.url);
  const matter = JSON.parse(readFileSync(file, 'utf8')) as IndicatorSetMatter;
  const [set] = buildIndicatorSets([anIndicatorSet([], matter)]);

  // As printed in the reference pack in May 2019, row by row.
  const printed: Readonly<Record<string, string>> = {
    'mc-8': 'grey', 'mc-11': 'grey', 'lac-1': 'grey', 'lac-2': 'grey', 'lac-2a': 'grey', 'lac-3': 'grey',
    'lac-4': 'grey', 'lac-10': 'green', 'lac-11': 'amber', 'lac-12': 'amber', 'lac-13': 'red', 'lac-14': 'green',
    'lac-15': 'green', 'lac-16': 'red', 'lac-18': 'grey', 'lac-19': 'green', 'lac-20': 'amber', 'lac-21': 'green',
    'lac-22': 'amber', 'f-1': 'grey', 'f-3': 'amber', 'f-4': 'amber', 'ad-0': 'grey', 'ad-1': 'grey', 'ad-2': 'grey',
    'ad-7': 'grey', 'cl-a': 'amber', 'cl-1a': 'green', 'cl-3a': 'green',
  }; // prettier-ignore

  /** Where the rule alone comes to another colour than was printed: what it says, and why the print is followed. */
  const differences: Readonly<Record<string, readonly [string, string]>> = {
    'ad-7': [
      'green',
      'Its noughts would be better than 558 days, but no average was reported: an override with that reason shows it grey.',
    ],
  };

  it('comes out by the rule alone in the colours that the reference pack prints, but for what is explained', () => {
    const indicators = matter.indicators.map((indicator) => ({ ...indicator, overrides: undefined }));
    const [byRule] = buildIndicatorSets([anIndicatorSet([], { ...matter, indicators })]);
    const others = byRule!.indicators.filter(({ id, rag }) => rag.status !== printed[id]);
    expect(byRule!.indicators.map(({ id }) => id)).toEqual(Object.keys(printed));
    expect(others.map(({ id, rag }) => [id, rag.status])).toEqual(
      Object.entries(differences).map(([id, [status]]) => [id, status]),
    );
  });

  it('is published in the printed colours, with an override for each difference and for nothing else', () => {
    const computed = Object.fromEntries(set!.indicators.map((indicator) => [indicator.id, indicator.rag.status]));
    expect(computed).toEqual(printed);
    const overridden = set!.indicators.filter((indicator) => indicator.rag.override !== null).map(({ id }) => id);
    expect(overridden).toEqual(Object.keys(differences));
    expect(set!.indicators.find(({ id }) => id === 'ad-7')!.rag.reason).toContain('The rule alone would give green');
  });

  it('gives each colour its reason', () => {
    const reasons = Object.fromEntries(set!.indicators.map((indicator) => [indicator.id, indicator.rag.reason]));
    expect(reasons['lac-18']).toBe('no value for the current period yet');
    expect(reasons['lac-12']).toContain(': 10% short, amber is within 10%');
    expect(reasons['lac-13']).toContain(': 17.6% short, amber is within 10%');
  });
});
