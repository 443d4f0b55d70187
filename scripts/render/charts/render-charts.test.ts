import { globSync, readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cache } from '../../model/cache.ts';
import { buildIndicatorSets } from '../../model/figures/build-indicator-sets.ts';
import type { ChartRequest, IndicatorChartRequest } from '../../model/figures/chart-request.ts';
import type { Indicator, IndicatorSet } from '../../model/figures/indicator-set.ts';
import type { IndicatorSetMatter } from '../../schema/indicator-set.ts';
import { anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { anIndicator } from '../../testing/figures/indicator-set-matter.ts';
import { textBoxes, textFaults } from '../../testing/figures/svg-text-boxes.ts';
import { loadTextRuler, type TextRuler } from './measure-text.ts';
import { prefixChartIds } from './prefix-chart-ids.ts';
import { renderCharts } from './render-charts.ts';
import { welsh } from '../../words/cy/welsh.ts';
import { english } from '../../words/en/english.ts';
import type { Words } from '../../words/words.ts';

const root = new URL('../../../', import.meta.url);
const at = { file: 'content/committees/c/2019-07-03/report.md', line: 7, column: 1 };
let ruler: TextRuler;
let sets: readonly IndicatorSet[];
let scorecard: readonly Indicator[];

beforeAll(async () => {
  ruler = await loadTextRuler();
  const files = globSync('data/indicators/*.json', { cwd: root }).sort();
  const matters = files.map((file) => JSON.parse(readFileSync(new URL(file, root), 'utf8')) as IndicatorSetMatter);
  sets = buildIndicatorSets(matters.map((matter) => anIndicatorSet([], matter)));
  scorecard = sets.find((set) => set.id === 'children-in-care')!.indicators;
});

function memoryCache(): Cache & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (kind, key) => kept.get(`${kind}/${key}`) ?? null,
    set: (kind, key, value) => void kept.set(`${kind}/${key}`, value),
  };
}

function render(requests: readonly ChartRequest[], cache: Cache = memoryCache()) {
  return renderCharts(requests, { cache, fingerprint: 'this version', indicatorSetsIn: () => sets });
}

function request(indicators: readonly Indicator[], fields: Partial<IndicatorChartRequest> = {}): IndicatorChartRequest {
  const plain = {
    kind: 'indicators',
    key: 'chart-1',
    at,
    chart: 'line',
    title: null,
    description: null,
    periods: null,
  } as const;
  return { ...plain, indicators, ...fields };
}

function spec(fields: Readonly<Record<string, unknown>>, key = 'chart-1'): ChartRequest {
  const plain = {
    title: 'Most exclusions come in spring',
    description: 'Bar chart. Autumn 12, spring 18.',
    data: {
      values: [
        { term: 'Autumn', n: 12 },
        { term: 'Spring', n: 18 },
      ],
    },
    mark: 'bar',
    encoding: {
      x: { field: 'n', type: 'quantitative', title: 'Exclusions' },
      y: { field: 'term', type: 'nominal', title: 'Term' },
    },
  };
  return { kind: 'spec', key, at, language: 'en-GB', spec: { ...plain, ...fields } };
}

function rowsWithNames(count: number): readonly object[] {
  return Array.from({ length: count }, (_, index) => ({ term: `Term ${index}`, n: index }));
}

const one = (id: string) => scorecard.find((indicator) => indicator.id === id)!;

describe('renderCharts', () => {
  it('names and describes the picture, and leaves out what a Content Security Policy forbids', async () => {
    const { charts, diagnostics } = await render([request([one('lac-13')])]);
    const { svg } = charts.of('chart-1');
    expect(diagnostics).toEqual([]);
    expect(new XMLParser().parse(svg)).toHaveProperty('svg.title');
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 640 \d+" role="img" aria-labelledby="chart-1-title chart-1-description"/u,
    );
    expect(svg).toContain('<title id="chart-1-title">Children looked after whose personal education plan');
    expect(svg).toContain('<desc id="chart-1-description">Line chart. ');
    expect(svg).not.toMatch(/ (style|class|onload|href|xlink:href)=|<style|<script|<image/u);
    expect(svg.match(/ aria-/gu)).toHaveLength(1);
  });

  it('opens every colour to style sheets', async () => {
    const { charts } = await render([request([one('lac-3'), one('lac-4')])]);
    const { svg } = charts.of('chart-1');
    expect(svg).toContain('stroke="var(--chart-1, #12436D)"');
    expect(svg).toContain('stroke="var(--chart-4, #F46A25)"');
    expect(svg).toContain('fill="var(--chart-text, #0B0C0C)"');
    expect(svg).not.toMatch(/="#[0-9a-f]{3,6}"/iu);
  });

  it('comes out the same whatever was drawn before it', async () => {
    const requests = [
      request([one('lac-1')]),
      request(scorecard.slice(7, 12), { key: 'chart-2', chart: 'small-multiples' }),
      spec({}, 'chart-3'),
    ];
    const first = await render(requests);
    const second = await render([...requests].reverse());
    for (const { key } of requests) expect(second.charts.of(key)).toEqual(first.charts.of(key));
  });

  it('takes an unchanged chart from the cache, and draws it anew when a figure changes', async () => {
    const cache = memoryCache();
    const build = (value: number) =>
      buildIndicatorSets([anIndicatorSet([anIndicator({ values: { '2019-04': 3, '2019-05': value } })])])[0]!
        .indicators;
    const first = await render([request(build(4))], cache);
    const again = await render([request(build(4))], cache);
    expect(cache.kept.size).toBe(1);
    expect(again.charts.of('chart-1')).toEqual(first.charts.of('chart-1'));
    const changed = await render([request(build(5))], cache);
    expect(cache.kept.size).toBe(2);
    expect(changed.charts.of('chart-1').svg).not.toBe(first.charts.of('chart-1').svg);
  });

  it('leaves a gap where a value is missing, and draws nothing in its place', async () => {
    const values = { '2019-01': 1, '2019-02': 2, '2019-03': null, '2019-04': 'c', '2019-05': 5, '2019-06': 4 } as const;
    const [set] = buildIndicatorSets([anIndicatorSet([anIndicator({ aggregate: 'latest', values })])]);
    const { charts } = await render([request(set!.indicators)]);
    const { svg, table } = charts.of('chart-1');
    const lines = [...svg.matchAll(/ d="([^"]*)" stroke="var\(--chart-1/gu)].map(([, path]) => path!);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.match(/M/gu)).toHaveLength(2);
    expect(svg.match(/fill="var\(--chart-1,/gu)).toHaveLength(4);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['1', '2', 'TBC', '[c]', '5', '4']);
  });

  it('says the main fact in words from the data', async () => {
    const { charts } = await render([request([one('lac-1')])]);
    expect(charts.of('chart-1')).toMatchObject({
      title: 'Children looked after at the end of the month',
      subtitle: 'Number by month, April 2018 to May 2019',
      description:
        'Line chart. Children looked after at the end of the month rose from 789 in April 2018 to 840 in May 2019; lowest 771 in August 2018.',
      table: { columns: ['Period', 'Children looked after at the end of the month'], rows: { length: 14 } },
    });
  });

  it('shows only the periods asked for', async () => {
    const { charts } = await render([request([one('lac-1')], { periods: { from: '2018-04', to: '2018-09' } })]);
    expect(
      charts
        .of('chart-1')
        .table.rows.map(({ head }) => head)
        .at(-1),
    ).toBe('September 2018');
  });

  it('begins bars at nought, and draws the target as a labelled rule', async () => {
    const { charts } = await render([request([one('lac-22')], { chart: 'bar' })]);
    const texts = textBoxes(charts.of('chart-1').svg, ruler).map(({ text }) => text);
    expect(texts).toContain('0%');
    expect(texts.join(' ')).toContain('Target 90% (carried forward from 2018/19)');
    expect(charts.of('chart-1').svg).toContain('stroke="var(--chart-target, #4B4B4C)"');
  });

  it('warns about a chart without figures, of several units, or of too many lines', async () => {
    const { diagnostics } = await render([
      request(buildIndicatorSets([anIndicatorSet([anIndicator({ values: { '2019-04': null } })])])[0]!.indicators, {
        key: 'empty',
      }),
      request([one('lac-1'), one('lac-13')], { key: 'units' }),
      request(scorecard.slice(7, 15), { key: 'many' }),
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['CHART_EMPTY', 'CHART_UNITS_MIXED', 'CHART_SERIES_MANY']);
  });

  it('throws for a chart that nobody asked for', async () => {
    const { charts } = await render([]);
    expect(() => charts.of('chart-1')).toThrow(RangeError);
  });

  it('gives one chart that stands twice different ids', async () => {
    const { charts } = await render([request([one('lac-1')])]);
    const svg = prefixChartIds(charts.of('chart-1'), 'paper-2-');
    expect(svg).toContain('aria-labelledby="paper-2-chart-1-title paper-2-chart-1-description"');
    expect(svg.match(/ id="(?!paper-2-)/gu)).toBeNull();
  });
});

describe("an author's spec", () => {
  it('is drawn in the house style, with its table', async () => {
    const { charts, diagnostics } = await render([spec({})]);
    expect(diagnostics).toEqual([]);
    expect(charts.of('chart-1')).toMatchObject({
      title: 'Most exclusions come in spring',
      description: 'Bar chart. Autumn 12, spring 18.',
      table: {
        columns: ['Term', 'Exclusions'],
        rows: [
          { head: 'Autumn', cells: ['12'] },
          { head: 'Spring', cells: ['18'] },
        ],
      },
    });
    expect(charts.of('chart-1').svg).toContain('fill="var(--chart-1, #12436D)"');
  });

  it('may bind to an indicator set, whose times do not move with the time zone of the machine', async () => {
    const { charts, diagnostics } = await render([
      spec({
        data: { name: 'children-in-care' },
        transform: [{ filter: "datum.indicator === 'lac-1'" }],
        mark: 'line',
        encoding: {
          x: { field: 'start', type: 'temporal', title: null, axis: { format: '%b %Y', tickCount: 4 } },
          y: { field: 'value', type: 'quantitative', title: 'Children' },
        },
      }),
    ]);
    expect(process.env.TZ).toBe('Pacific/Auckland');
    expect(diagnostics).toEqual([]);
    const { svg, table } = charts.of('chart-1');
    expect(textBoxes(svg, ruler).map(({ text }) => text)).toContain('Apr 2018');
    expect(table.rows[0]).toEqual({ head: 'April 2018', cells: ['789'] });
  });

  it('has its periods written as words', async () => {
    const { charts } = await render([
      spec({
        data: { name: 'children-in-care' },
        transform: [{ filter: "datum.indicator === 'mc-8' && datum.period <= '2018-06'" }],
        encoding: { x: { field: 'period', type: 'ordinal' }, y: { field: 'value', type: 'quantitative' } },
      }),
    ]);
    const texts = textBoxes(charts.of('chart-1').svg, ruler).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Apr 18', 'Jun 18']));
    expect(texts).not.toContain('2018-04');
  });

  it('is refused in plain words where Vega cannot read it, and the others are drawn', async () => {
    const { charts, diagnostics } = await render([spec({ mark: undefined, encoding: 3 }, 'broken'), spec({})]);
    expect(diagnostics).toMatchObject([{ code: 'CHART_INVALID', severity: 'error', line: 7 }]);
    expect(diagnostics[0]!.message).not.toContain('\n');
    expect(charts.of('chart-1').svg).toContain('<svg');
    expect(() => charts.of('broken')).toThrow(RangeError);
  });

  it('says in a second build, too, what Vega doubts', async () => {
    const cache = memoryCache();
    const doubtful = spec({
      encoding: { x: { field: 'n', type: 'quantitative' }, nonsense: { field: 'term', type: 'nominal' } },
    });
    const first = await render([doubtful], cache);
    expect(first.diagnostics.map(({ code }) => code)).toContain('CHART_DOUBTFUL');
    expect((await render([doubtful], cache)).diagnostics).toEqual(first.diagnostics);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    [
      'goes on for ever',
      { data: { values: [{ c: `${'a'.repeat(60)}!` }] }, transform: [{ filter: "test(regexp('^(a+)+$'), datum.c)" }] },
    ],
    ['is too large once drawn', { height: { step: 300 }, data: { values: rowsWithNames(200) } }],
  ])('is refused where it %s, and the others are drawn', async (_, fields) => {
    const { charts, diagnostics } = await render([spec(fields, 'broken'), spec({})]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['CHART_TOO_LARGE']);
    expect(() => charts.of('broken')).toThrow(RangeError);
    expect(charts.of('chart-1').svg).toContain('<svg');
  });

  it('is refused where its places are no numbers', async () => {
    const { diagnostics } = await render([spec({ height: { step: { expr: '20' } } })]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['CHART_INVALID']);
  });

  it('cannot smuggle a reference to another file in through its rows', async () => {
    const { charts } = await render([
      spec({
        data: { values: [{ n: 1, c: 'url(https://example.com/x.svg#a)' }] },
        encoding: { x: { field: 'n', type: 'quantitative' }, color: { field: 'c', type: 'nominal', scale: null } },
      }),
    ]);
    expect(charts.of('chart-1').svg).not.toContain('example.com');
  });
});

describe('a chart in Welsh', () => {
  it('says title, axis, levels, table and description in Welsh, though it was kept in English before', async () => {
    const cache = memoryCache();
    const values = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [
        index < 9 ? `2018-${String(index + 4).padStart(2, '0')}` : `2019-0${index - 8}`,
        20 + (index % 3),
      ]),
    );
    const setOf = (words: Words) =>
      buildIndicatorSets([anIndicatorSet([anIndicator({ values, targets: { '2018/19': 300 } })])], 'public', words);
    const drawn = async (words: Words) =>
      (await render([request(setOf(words)[0]!.indicators, { chart: 'spc' })], cache)).charts.of('chart-1');
    expect((await drawn(english)).svg).toContain('Upper limit');
    const chart = await drawn(welsh);
    expect(chart).toMatchObject({
      language: 'cy',
      title: 'Children: siart proses',
      subtitle: 'Nifer fesul mis, Ebrill 2018 – Mai 2019, gyda therfynau proses',
    });
    expect(chart.description).toContain('Siart proses. Children: cododd o 20 ym mis Ebrill 2018 i 21 ym mis Mai 2019');
    for (const text of ['Terfyn uchaf', 'Cymedr', 'Awst', 'Rhag', 'Targed']) expect(chart.svg).toContain(text);
    expect(chart.table.columns).toEqual(['Cyfnod', 'Children', 'Targed', 'Nodiadau', 'Marc']);
    expect(`${chart.svg} ${JSON.stringify(chart)}`).not.toMatch(/ limit|Mean|Target|Period|April/u);
  });

  it('names the months of an author’s time axis in Welsh', async () => {
    const rows = ['2018-07-01', '2018-08-01', '2018-09-01'].map((day, n) => ({ day, n }));
    const given = spec({
      data: { values: rows },
      mark: 'line',
      encoding: { x: { field: 'day', type: 'temporal', title: 'Mis' }, y: { field: 'n', type: 'quantitative' } },
    });
    const cache = memoryCache();
    await render([given], cache);
    const { charts } = await render([{ ...given, language: 'cy' } as ChartRequest], cache);
    expect(charts.of('chart-1').svg).toContain('Gor 2018');
    expect(charts.of('chart-1').svg).not.toContain('Jul');
    expect(charts.of('chart-1').table.rows[0]?.head).toBe('Gorffennaf 2018');
  });
});

describe('the text of a chart', () => {
  it('neither overlaps nor sticks out, in any kind of chart of the demonstration', async () => {
    const kinds = ['line', 'bar', 'spc'] as const;
    const requests: ChartRequest[] = [
      ...sets.flatMap((set) =>
        set.indicators.flatMap((indicator) =>
          kinds.map((chart) => request([indicator], { key: `${set.id}-${indicator.id}-${chart}`, chart })),
        ),
      ),
      ...(['line', 'bar', 'stacked-bar', 'small-multiples'] as const).map((chart) =>
        request([one('lac-3'), one('lac-4')], { key: `two-${chart}`, chart }),
      ),
      request(scorecard.slice(7, 12), { key: 'five' }),
      request(scorecard.slice(7, 19), { key: 'twelve' }),
      request(scorecard, { key: 'all', chart: 'small-multiples' }),
    ];
    const { charts } = await render(requests);
    const faults = requests.flatMap(({ key }) =>
      textFaults(charts.of(key).svg, ruler).map((fault) => `${key}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('neither overlaps nor sticks out in the charts that the demonstration’s authors wrote', async () => {
    const fences = globSync('content/committees/*/*/*.md', { cwd: root })
      .sort()
      .flatMap((file) =>
        [...readFileSync(new URL(file, root), 'utf8').matchAll(/^```vega-lite\n([\s\S]*?)^```/gmu)].map(
          ([, json]) => JSON.parse(json!) as Record<string, unknown>,
        ),
      );
    expect(fences.length).toBeGreaterThan(5);
    const requests = fences.map((fence, index): ChartRequest => ({
      kind: 'spec',
      key: `fence-${index}`,
      at,
      language: 'en-GB',
      spec: fence,
    }));
    const { charts, diagnostics } = await render(requests);
    expect(diagnostics).toEqual([]);
    expect(
      requests.flatMap(({ key }) => textFaults(charts.of(key).svg, ruler).map((fault) => `${key}: ${fault}`)),
    ).toEqual([]);
  });

  it('wraps titles and names of any length', async () => {
    const long = 'Children and young people, '.repeat(8) + 'Donaudampfschifffahrtsgesellschaft'.repeat(4);
    const values = { '2019-04': 1, '2019-05': 2, '2019-06': 123456 };
    const [set] = buildIndicatorSets([
      anIndicatorSet([
        anIndicator({ id: 'a', title: long, values }),
        anIndicator({ id: 'b', title: `${long} too`, values }),
      ]),
    ]);
    const charts = ['line', 'small-multiples', 'bar'] as const;
    const requests = charts.map((chart) =>
      request(set!.indicators.slice(0, chart === 'bar' ? 1 : 2), { key: chart, chart, title: long }),
    );
    const rendered = await render(requests);
    for (const chart of charts) expect(textFaults(rendered.charts.of(chart).svg, ruler)).toEqual([]);
  });
});
