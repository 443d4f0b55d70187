import { describe, expect, it } from 'vitest';
import { buildIndicatorSets } from '../../model/figures/build-indicator-sets.ts';
import { anIndicator, anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { bindRows } from './bind-rows.ts';
import { buildChartData, sharedTargets } from './chart-series.ts';
import { buildChartTable } from './chart-table.ts';
import { describeChart } from './describe-chart.ts';
import { targetLabel } from './target-label.ts';
import { english } from '../../words/en/english.ts';

const [set] = buildIndicatorSets([
  anIndicatorSet([
    anIndicator({
      aggregate: 'latest',
      values: { '2019-02': 5, '2019-03': 6, '2019-04': 7, '2019-05': 8 },
      targets: { '2018/19': 10, '2019/20': null },
      provisional: ['2019-05'],
      overrides: { '2019-05': { rag: 'grey', reason: 'The count was late.' } },
    }),
  ]),
]);
const data = buildChartData({
  kind: 'indicators',
  key: 'k',
  at: { file: 'f', line: 1, column: 1 },
  indicators: set!.indicators,
  chart: 'line',
  title: null,
  description: null,
  periods: null,
});
const targets = sharedTargets(data);

describe('a chart with a target that was carried forward', () => {
  it('says so in its label, its description and its table', () => {
    const label = targetLabel(targets, { min: 0, max: 10, ticks: [] } as never, false, english);
    expect(label.map(({ text }) => text)).toEqual(['Target 10 (carried forward from 2018/19)']);
    expect(describeChart('Line chart', data, targets)).toContain(
      'The target is 10 from February 2019, 10 (carried forward from 2018/19) from April 2019.',
    );
    const table = buildChartTable('Data', data);
    expect(table.columns).toEqual(['Period', expect.any(String), 'Target', 'Notes']);
    expect(table.wordColumns).toEqual([3]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['5', '10', 'none'],
      ['6', '10', 'none'],
      ['7', '10', 'Target: carried forward from 2018/19'],
      ['8', '10', 'Provisional; target: carried forward from 2018/19'],
    ]);
  });

  it('says in words of the last figure that it is provisional', () => {
    expect(describeChart('Line chart', data, targets)).toContain('to 8 (provisional) in May 2019');
  });

  it('hands all of it on to an author’s spec', () => {
    expect(bindRows(set!).at(-1)).toMatchObject({
      target: 10,
      targetText: '10 (carried forward from 2018/19)',
      rag: 'grey',
      ragReason: expect.stringContaining('set by hand: The count was late') as string,
      provisional: true,
    });
  });
});
