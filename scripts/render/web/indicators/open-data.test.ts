import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { buildIndicatorSets } from '../../../model/figures/build-indicator-sets.ts';
import { indicatorSetSchema } from '../../../schema/indicator-set.ts';
import { anIndicator, anIndicatorSet } from '../../../testing/figures/indicator-set-matter.ts';
import { renderIndicatorCsv } from './indicator-csv.ts';
import { renderIndicatorJson } from './indicator-json.ts';
import { renderOpenDataSchema, type OpenData } from './open-data-schema.ts';

const [set] = buildIndicatorSets([
  anIndicatorSet([
    anIndicator({
      values: { '2019-03': 90, '2019-04': 9, '2019-05': 10 },
      targets: { '2018/19': 120, '2019/20': null },
      provisional: ['2019-05'],
      overrides: { '2019-05': { rag: 'green', reason: 'Counted late.' } },
    }),
  ]),
]);
const byHand = expect.stringContaining('set by hand: Counted late') as string;

describe('the open data of a set', () => {
  it('have as JSON the target as set, its share, its origin, and what was set by hand or may change', () => {
    const document = JSON.parse(renderIndicatorJson(set!)) as { indicators: Record<string, unknown[]>[] };
    const [indicator] = document.indicators;
    expect(indicator!.rag).toEqual({ status: 'green', reason: byHand, overridden: true });
    expect(indicator!.years!.at(-1)).toMatchObject({
      target: {
        value: 120,
        text: '120',
        share: { value: 20, text: '20', inWords: '2 of 12 months of 120 a year' },
        carriedFrom: '2018/19',
      },
      rag: { status: 'green', overridden: true },
      provisional: true,
    });
    expect(indicator!.values!.at(-1)).toMatchObject({
      target: { value: 120, share: { value: 10 } },
      rag: { status: 'green', reason: byHand, overridden: true },
      provisional: true,
    });
  });

  it('have as CSV the same', () => {
    const lines = renderIndicatorCsv(set!).split('\r\n');
    const inWords = '2 of 12 months of 120 a year';
    expect(lines[0]).toMatch(
      /,series,period,value,symbol,rag,note,rag-reason,overridden,carried-from,spc-rule,spc-cause$/u,
    );
    expect(lines).toContain('lac-1,LAC 1,Children,,target,2019/20,120,,,,,,2018/19,,');
    expect(lines).toContain(`lac-1,LAC 1,Children,,target-share,2019/20,20,,,${inWords},,,2018/19,,`);
    expect(lines).toContain(
      'lac-1,LAC 1,Children,,value,2019-05,10,,green,Provisional,set by hand: Counted late,yes,,,',
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/,year-to-date,2019\/20,19,,green,Provisional,.*set by hand: Counted late.*,yes,,,$/u),
    );
  });
});

/** 14 months about 70, the last far above, and one withheld. */
const months = Array.from(
  { length: 14 },
  (_, index) => `${2018 + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, '0')}`,
);
const [moving] = buildIndicatorSets([
  anIndicatorSet([
    anIndicator({
      unit: 'percent',
      decimals: 0,
      aggregate: 'mean',
      values: Object.fromEntries(months.map((key, index) => [key, index === 13 ? 96 : 70 + (index % 2)])),
      targets: { '2019/20': 60 },
    }),
    anIndicator({ id: 'lac-2', values: { '2019-04': 9 } }),
  ]),
]);

describe('what is moving in the open data of a set', () => {
  const { indicators } = JSON.parse(renderIndicatorJson(moving!)) as OpenData;

  it('has limits rounded as printed, variation and assurance as codes and in words, and the marked values', () => {
    expect(indicators[0]!.process).toEqual({
      from: '2018-04',
      through: '2019-05',
      points: 14,
      mean: 72.3,
      lowerLimit: 69.6,
      upperLimit: 74.9,
      trial: false,
      inWords: expect.stringContaining('The mean of 14 values is 72.3%; the limits are 69.6% and 74.9%.') as string,
      variation: {
        code: 'improvement',
        side: 'high',
        inWords: 'Special cause variation, improving: 96% in May 2019 is above the upper limit.',
      },
      assurance: { code: 'met', inWords: expect.stringMatching(/^Target consistently met/u) as string },
      marks: expect.arrayContaining([
        { period: '2019-05', rule: 'outside', side: 'high', cause: 'improvement', inWords: 'above the upper limit' },
      ]) as unknown,
    });
    expect(indicators[1]!.process).toBeNull();
  });

  it('has the direction of travel by the figures as printed', () => {
    expect(indicators[0]!.travel).toMatchObject({
      period: '2019-05',
      comparisons: [
        { against: 'previous-period', period: '2019-04', direction: 'up', judgement: 'better' },
        { against: 'year-before', period: '2018-05', direction: 'up', judgement: 'better' },
      ],
    });
  });

  it('has as CSV the limits as figures of the newest period, and the mark beside its value', () => {
    const csv = renderIndicatorCsv(moving!);
    const start = 'lac-1,LAC 1,Children,percent';
    for (const line of [
      'process-mean,2019-05,72.3',
      'process-lower-limit,2019-05,69.6',
      'process-upper-limit,2019-05,74.9',
    ])
      expect(csv).toContain(`${start},${line},,,,,,,,\r\n`);
    expect(csv).toMatch(/^lac-1,.*,value,2019-05,96,.*,outside,improvement\r$/mu);
    expect(csv).not.toContain('lac-2,LAC 2,Children,,process');
  });
});

describe('the schema of the open data', () => {
  const holds = new Ajv2020({ allErrors: true }).compile(JSON.parse(renderOpenDataSchema()) as object);
  const data = new URL('../../../../data/indicators/', import.meta.url);

  it.each(readdirSync(data))('holds of what is published of the demonstration’s %s', (name) => {
    const matter = indicatorSetSchema.parse(JSON.parse(readFileSync(new URL(name, data), 'utf8')));
    const [published] = buildIndicatorSets([anIndicatorSet([], matter)]);
    holds(JSON.parse(renderIndicatorJson(published!)));
    expect(holds.errors).toBeNull();
  });

  it('refuses what is not published so', () => {
    const right = JSON.parse(renderIndicatorJson(moving!)) as OpenData;
    expect(holds(right)).toBe(true);
    expect(holds({ ...right, secret: 3 })).toBe(false);
    expect(holds({ ...right, indicators: [{ ...right.indicators[0], process: {} }] })).toBe(false);
    expect(holds({ ...right, title: undefined })).toBe(false);
  });
});
