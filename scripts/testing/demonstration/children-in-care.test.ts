import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Indicator {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly polarity: string;
  readonly aggregate: string;
  readonly responsible: string;
  readonly values: Readonly<Record<string, number | null>>;
  readonly yearToDate?: Readonly<Record<string, number>>;
  readonly targets?: Readonly<Record<string, number | null>>;
  readonly comparators: Readonly<
    Record<string, Readonly<Record<string, number | { readonly value: number; readonly note: string }>>>
  >;
  readonly overrides?: Readonly<Record<string, { readonly rag: string; readonly reason: string }>>;
  readonly notes?: Readonly<Record<string, string>>;
}

interface IndicatorSet {
  readonly id: string;
  readonly frequency: string;
  readonly yearStarts: string;
  readonly rag: { readonly basis: string; readonly amberWithin: number; readonly measure: string };
  readonly comparators: readonly { readonly id: string }[];
  readonly indicators: readonly Indicator[];
}

const file = new URL('../../../data/indicators/children-in-care.json', import.meta.url);
const set = JSON.parse(readFileSync(file, 'utf8')) as IndicatorSet;

function indicator(id: string): Indicator {
  const found = set.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No indicator "${id}" in the set.`);
  return found;
}

const months = [
  '2018-04',
  '2018-05',
  '2018-06',
  '2018-07',
  '2018-08',
  '2018-09',
  '2018-10',
  '2018-11',
  '2018-12',
  '2019-01',
  '2019-02',
  '2019-03',
  '2019-04',
  '2019-05',
];

/** Sum of each row over its 14 months, added up from the text of the published scorecard by another program. */
const sums: readonly (readonly [string, number])[] = [
  ['mc-8', 2374],
  ['mc-11', 858],
  ['lac-1', 11259],
  ['lac-2', 1187.9],
  ['lac-2a', 772.1],
  ['lac-3', 7317],
  ['lac-4', 3943],
  ['lac-10', 1265],
  ['lac-11', 1225],
  ['lac-12', 979],
  ['lac-13', 433],
  ['lac-14', 1245],
  ['lac-15', 792],
  ['lac-16', 1099],
  ['lac-18', 408],
  ['lac-19', 846],
  ['lac-20', 1075],
  ['lac-21', 115],
  ['lac-22', 1156],
  ['f-1', 3269],
  ['f-3', 1264],
  ['f-4', 1034],
  ['ad-0', 20],
  ['ad-1', 105],
  ['ad-2', 235],
  ['ad-7', 1587.62],
  ['cl-a', 1165],
  ['cl-1a', 891],
  ['cl-3a', 1237],
];

const targets: Readonly<Record<string, number>> = {
  'lac-10': 95,
  'lac-11': 95,
  'lac-12': 80,
  'lac-13': 85,
  'lac-14': 95,
  'lac-15': 80,
  'lac-16': 95,
  'lac-18': 95,
  'lac-19': 60,
  'lac-20': 75,
  'lac-21': 8,
  'lac-22': 90,
  'f-3': 95,
  'f-4': 85,
  'ad-7': 558,
  'cl-a': 95,
  'cl-1a': 60,
  'cl-3a': 85,
};

/** The colours as published for May 2019; every other row is grey. */
const coloured: Readonly<Record<string, string>> = {
  'lac-10': 'green',
  'lac-11': 'amber',
  'lac-12': 'amber',
  'lac-13': 'red',
  'lac-14': 'green',
  'lac-15': 'green',
  'lac-16': 'red',
  'lac-19': 'green',
  'lac-20': 'amber',
  'lac-21': 'green',
  'lac-22': 'amber',
  'f-3': 'amber',
  'f-4': 'amber',
  'cl-a': 'amber',
  'cl-1a': 'green',
  'cl-3a': 'green',
};

function yearToDate(one: Indicator, year: string): number | null {
  const given = one.yearToDate?.[year];
  if (given !== undefined) return given;
  const inYear = months.filter((month) => month < '2019-04' === (year === '2018/19'));
  const known = inYear.map((month) => one.values[month]).filter((value) => typeof value === 'number');
  if (known.length === 0) return null;
  const total = known.reduce((sum, value) => sum + value, 0);
  if (one.aggregate === 'sum') return total;
  return one.aggregate === 'mean' ? total / known.length : (known.at(-1) ?? null);
}

/** The RAG rule of the set, written out once more: on the year to date, amber within a tenth of the target. */
function ragOf(one: Indicator): string {
  const target = one.targets?.['2019/20'] ?? one.targets?.['2018/19'];
  const override = one.overrides?.['2019-05'];
  const value = yearToDate(one, '2019/20');
  if (override !== undefined) return override.rag;
  if (typeof target !== 'number' || one.polarity === 'neutral') return 'grey';
  if (one.values['2019-05'] === null || value === null) return 'grey';
  const short = (one.polarity === 'smaller-is-better' ? value - target : target - value) / target;
  if (short <= 0) return 'green';
  return short <= 0.1 ? 'amber' : 'red';
}

describe('the scorecard of the demonstration', () => {
  it('holds 29 indicators of 14 months', () => {
    expect(set.id).toBe('children-in-care');
    expect(set.frequency).toBe('month');
    expect(set.yearStarts).toBe('04');
    expect(set.indicators.map((one) => one.id)).toEqual(sums.map(([id]) => id));
    for (const one of set.indicators) expect(Object.keys(one.values), one.id).toEqual(months);
  });

  it.each(sums)('has months of %s that add up to %d', (id, expected) => {
    const total = Object.values(indicator(id).values).reduce<number>((sum, value) => sum + (value ?? 0), 0);
    expect(total).toBeCloseTo(expected, 6);
  });

  it.each([
    ['mc-8', '2018-12', 211],
    ['lac-1', '2018-04', 789],
    ['lac-1', '2018-08', 771],
    ['lac-1', '2019-05', 840],
    ['lac-2', '2019-05', 88.6],
    ['lac-2a', '2018-04', 50.9],
    ['lac-3', '2019-04', 558],
    ['lac-4', '2019-03', 271],
    ['lac-11', '2018-04', 61],
    ['lac-12', '2019-01', 43],
    ['lac-13', '2018-09', 15],
    ['lac-13', '2019-05', 78],
    ['lac-16', '2019-03', 91],
    ['lac-18', '2019-04', 66],
    ['f-1', '2018-07', 228],
    ['f-4', '2018-12', 56],
    ['ad-0', '2018-06', 5],
    ['ad-1', '2018-05', 49],
    ['ad-7', '2018-06', 521.22],
    ['cl-3a', '2019-03', 92],
  ])('has the value of %s in %s', (id, month, expected) => {
    expect(indicator(id).values[month]).toBe(expected);
  });

  it('leaves exactly one value to be confirmed', () => {
    const open = set.indicators.flatMap((one) =>
      months.filter((month) => one.values[month] === null).map((month) => `${one.id} ${month}`),
    );
    expect(open).toEqual(['lac-18 2019-05']);
  });

  it('has a target of 2018/19 for 18 indicators, and none yet of 2019/20', () => {
    const stated = set.indicators.filter((one) => one.targets !== undefined);
    expect(Object.fromEntries(stated.map((one) => [one.id, one.targets?.['2018/19']]))).toEqual(targets);
    for (const one of stated) expect(one.targets?.['2019/20'], one.id).toBeNull();
  });

  it('comes to the published colours', () => {
    expect(set.rag).toMatchObject({ basis: 'year-to-date', amberWithin: 0.1, measure: 'relative' });
    const found = set.indicators.map((one) => [one.id, ragOf(one)] as const);
    expect(Object.fromEntries(found.filter(([, colour]) => colour !== 'grey'))).toEqual(coloured);
  });

  it.each([
    ['mc-11', 61, 66],
    ['lac-1', 821, 840],
    ['lac-10', 90, 96],
    ['lac-11', 87, 89],
    ['lac-12', 70, 72],
    ['lac-13', 25, 70],
    ['lac-14', 86, 98],
    ['lac-15', 62, 82],
    ['lac-16', 91, 80],
    ['lac-18', 28, 66],
    ['lac-19', 50, 63],
    ['lac-22', 82, 84],
    ['f-3', 96, 92],
    ['ad-0', 17, 3],
    ['ad-1', 105, 0],
    ['cl-a', 83, 86],
    ['cl-1a', 64, 64],
    ['cl-3a', 92, 90],
  ])('has the years to date of %s', (id, last, current) => {
    expect(yearToDate(indicator(id), '2018/19')).toBe(last);
    expect(yearToDate(indicator(id), '2019/20')).toBe(current);
  });

  it('types a year to date only where its aggregate agrees within half a unit of the printed figure', () => {
    for (const one of set.indicators) {
      const computed = { ...one, yearToDate: {} };
      for (const [year, given] of Object.entries(one.yearToDate ?? {})) {
        const within = one.aggregate === 'mean' ? 0.5 * 10 ** -one.decimals : 0;
        const distance = Math.abs(given - (yearToDate(computed, year) ?? Number.NaN));
        expect(distance, `${one.id} ${year}`).toBeLessThanOrEqual(within + 1e-9);
      }
    }
  });

  it.each([
    ['mc-8', 'own-authority', '2017/18', 871],
    ['mc-8', 'england', '2016/17', { value: 399.5, note: 'average' }],
    ['lac-1', 'own-authority', '2015/16', 800],
    ['lac-1', 'england', '2015/16', { value: 463, note: 'average' }],
    ['lac-1', 'statistical-neighbours', '2016/17', { value: 507, note: 'average' }],
    ['lac-2', 'england', '2016/17', 62],
    ['lac-2a', 'statistical-neighbours', '2016/17', 48],
    ['lac-3', 'statistical-neighbours', '2015/16', 468],
    ['lac-12', 'england', '2015/16', 78],
    ['lac-16', 'statistical-neighbours', '2016/17', 94.2],
    ['lac-22', 'own-authority', '2016/17', 42],
    ['f-1', 'statistical-neighbours', '2015/16', { value: 170, note: 'average' }],
    ['ad-0', 'england', '2016/17', 28.6],
    ['ad-7', 'statistical-neighbours', '2015/16', { value: 604, note: 'three-year average, 2013 to 2016' }],
    ['cl-1a', 'england', '2017/18', 84],
    ['cl-3a', 'statistical-neighbours', '2017/18', 81],
  ])('compares %s with %s in %s', (id, comparator, year, expected) => {
    expect(indicator(id).comparators[comparator]?.[year]).toEqual(expected);
  });

  it('has a comparator of the council itself for every indicator, and names no other comparator', () => {
    expect(set.comparators.map((one) => one.id)).toEqual(['own-authority', 'england', 'statistical-neighbours']);
    const known = new Set(set.comparators.map((one) => one.id));
    for (const one of set.indicators) {
      expect(one.comparators['own-authority'], one.id).toBeDefined();
      for (const id of Object.keys(one.comparators)) expect(known, one.id).toContain(id);
    }
  });

  it('carries over no remark or slip of the published titles', () => {
    const titles = set.indicators.map((one) => one.title);
    expect(new Set(titles).size).toBe(29);
    for (const title of titles) expect(title).not.toMatch(/need to|LAC|RHI|ADM|\s{2}/u);
  });

  it('says of every nought of AD 7 that it is not a measurement', () => {
    const { values, notes, overrides } = indicator('ad-7');
    for (const [month, value] of Object.entries(values)) {
      expect(notes?.[month] !== undefined, month).toBe(value === 0);
      expect(overrides?.[month]?.rag === 'grey', month).toBe(value === 0);
    }
  });
});
