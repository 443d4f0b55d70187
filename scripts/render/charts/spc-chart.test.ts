import { describe, expect, it } from 'vitest';
import { buildIndicatorSets } from '../../model/figures/build-indicator-sets.ts';
import type { IndicatorChartRequest } from '../../model/figures/chart-request.ts';
import type { IndicatorMatter } from '../../schema/indicator-set.ts';
import { anIndicator, anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { textBoxes, textFaults } from '../../testing/figures/svg-text-boxes.ts';
import { loadTextRuler } from './measure-text.ts';
import { renderCharts } from './render-charts.ts';

/** Level for a year, then high: 13 values from January 2018, of which the last lies above the upper limit. */
const rising = [50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 62];

async function draw(values: IndicatorMatter['values'], fields: Partial<IndicatorMatter> = {}, asked = {}) {
  const matter = { aggregate: 'latest', unit: 'percent', decimals: 0, values, ...fields } as const;
  const sets = buildIndicatorSets([anIndicatorSet([anIndicator(matter), anIndicator({ ...matter, id: 'lac-2' })])]);
  const indicators = sets[0]!.indicators.slice(0, 1);
  const request: IndicatorChartRequest = {
    ...{ kind: 'indicators', key: 'chart-1', chart: 'spc', title: null, description: null, periods: null },
    ...{ indicators, at: { file: 'report.md', line: 7, column: 1 }, ...asked },
  };
  const cache = { get: () => null, set: () => undefined };
  const { charts, diagnostics } = await renderCharts([request], {
    cache,
    fingerprint: '',
    indicatorSetsIn: () => sets,
  });
  const ruler = await loadTextRuler();
  const texts = (svg: string) => textBoxes(svg, ruler).map(({ text }) => text);
  return { charts, codes: diagnostics.map(({ code }) => code), texts, faults: (svg: string) => textFaults(svg, ruler) };
}

function byMonth(values: readonly (number | null)[]): Record<string, number | null> {
  const month = (index: number) => `${2018 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  return Object.fromEntries(values.map((value, index) => [month(index), value]));
}

describe('a process chart', () => {
  it('names its mean, its limits and its target where they end, and in words', async () => {
    const { charts, codes, texts, faults } = await draw(byMonth(rising), { targets: { '2017/18': 60, '2018/19': 60 } });
    const { svg, subtitle, description } = charts.of('chart-1');
    expect(codes).toEqual([]);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['Upper limit 57.2%', 'Mean 51.8%', 'Lower limit 46.5%', 'Target 60%', 'Improvement']),
    );
    expect(faults(svg)).toEqual([]);
    expect(subtitle).toBe('Per cent by month, January 2018 to January 2019, with process limits');
    expect(description).toBe(
      'Process chart. Children rose from 50% in January 2018 to 62% in January 2019. The target is 60%. ' +
        'The mean of 13 values is 51.8%; the limits are 46.5% and 57.2%. ' +
        'One outlying change from a period to the next is left out of the limits. ' +
        '1 of 13 values is marked as special cause. ' +
        'Special cause variation, improving: 62% in January 2019 is above the upper limit. ' +
        'Target consistently missed: even the upper limit, 57.2%, misses the target of 60%.',
    );
  });

  it('has a table of values, targets, marks and why', async () => {
    const { charts } = await draw(byMonth([...rising, null]), { targets: { '2018/19': 60 } });
    const { table } = charts.of('chart-1');
    expect(table.columns).toEqual(['Period', 'Children', 'Target', 'Mark']);
    expect(table.wordColumns).toEqual([3]);
    expect(table.rows.slice(-3).map(({ cells }) => cells)).toEqual([
      ['52%', '60%', 'none'],
      ['62%', '60%', 'Improvement: above the upper limit'],
      ['TBC', '60%', 'left out'],
    ]);
  });

  it('draws limits as dashes and marked points by shape as well as colour', async () => {
    const { charts } = await draw(byMonth(rising), { polarity: 'smaller-is-better' });
    const { svg } = charts.of('chart-1');
    const dashes = [...svg.matchAll(/stroke-dasharray="([^"]*)"/gu)].map(([, dash]) => dash);
    expect(dashes.filter((dash) => dash === '2,3').length).toBeGreaterThanOrEqual(2);
    const pointsOf = (name: string) =>
      [...svg.matchAll(/<path ([^<>]*)>/gu)].filter(([, attributes]) => attributes!.includes(`fill="var(${name},`));
    const shape = (tag: RegExpMatchArray) => / d="([^"]*)"/u.exec(tag[0])![1]!.includes('A');
    // One more of each stands in the legend. Circles are drawn by arcs, squares are not.
    expect(pointsOf('--chart-5')).toHaveLength(13);
    expect(pointsOf('--chart-5').every(shape)).toBe(true);
    expect(pointsOf('--chart-4')).toHaveLength(2);
    expect(pointsOf('--chart-4').some(shape)).toBe(false);
  });

  it('breaks its line at a month without a value and at one that the data skip', async () => {
    const skipping = byMonth([...rising, null, 52, 50, 52]);
    delete skipping['2018-06'];
    const { charts } = await draw(skipping);
    const { svg } = charts.of('chart-1');
    const line = / d="([^"]*)"[^<>]* stroke="var\(--chart-5/u.exec(svg)![1]!;
    expect(line.match(/M/gu)).toHaveLength(3);
    // A chart without any mark has its points all the same, and no legend.
    const even = await draw(byMonth(rising.slice(0, 12)));
    expect(even.charts.of('chart-1').svg.match(/fill="var\(--chart-5/gu)).toHaveLength(12);
    expect(even.texts(even.charts.of('chart-1').svg)).not.toContain('Usual ups and downs');
  });

  it('says that limits from 12 values are trial limits, and where there is none', async () => {
    const values = [97, 99, 97, 99, 97, 99, 97, 99, 97, 99, 97, 99];
    const { charts, texts, faults } = await draw(byMonth(values));
    const { svg, subtitle, description } = charts.of('chart-1');
    expect(subtitle).toContain('with trial limits');
    expect(texts(svg)).toContain('Trial lower limit 92.7%');
    expect(texts(svg).join(' ')).not.toContain('upper limit');
    expect(description).toContain('there is no upper limit, since it would lie above 100%');
    expect(faults(svg)).toEqual([]);
  });

  it('works out its limits over the periods asked for', async () => {
    const values = byMonth([1, 1, 1, ...rising]);
    const { charts } = await draw(values, {}, { periods: { from: '2018-04', to: '2019-04' } });
    expect(charts.of('chart-1').description).toContain('The mean of 13 values is 51.8%');
  });

  it('is a plain line of too few values, with a warning', async () => {
    const { charts, codes } = await draw(byMonth(rising.slice(0, 11)));
    expect(codes).toEqual(['CHART_SPC_SHORT']);
    expect(charts.of('chart-1').description).toMatch(/^Line chart\. /u);
    expect((await draw(byMonth([null]))).codes).toEqual(['CHART_EMPTY']);
  });

  it('is refused for several indicators', async () => {
    const matters = ['a', 'b'].map((id) => anIndicator({ id, values: byMonth(rising) }));
    const { indicators } = buildIndicatorSets([anIndicatorSet(matters)])[0]!;
    const { codes, charts } = await draw({}, {}, { indicators });
    expect(codes).toEqual(['CHART_SPC_SEVERAL']);
    expect(() => charts.of('chart-1')).toThrow(RangeError);
  });
});
