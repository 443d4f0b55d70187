import { describe, expect, it } from 'vitest';
import { english } from '../../../words/en/english.ts';
import { buildIndicatorSets } from '../../../model/figures/build-indicator-sets.ts';
import type { ChartFiles, PlacedChart } from '../charts/chart-files.ts';
import type { IndicatorMatter } from '../../../schema/indicator-set.ts';
import { anIndicator, anIndicatorSet } from '../../../testing/figures/indicator-set-matter.ts';
import { indicatorChartRequests, processChartKey } from '../indicator-charts.ts';
import type { Site } from '../site.ts';
import { buildMovementView } from './movement-view.ts';

const chartFiles: Partial<ChartFiles> = { onPage: (key) => ({ key }) as PlacedChart };
const site = { chartFiles, words: english } as Site;

function viewOf(count: number, fields: Partial<IndicatorMatter> = {}) {
  const months = Array.from({ length: count }, (_, index) => `2018-${String(index + 1).padStart(2, '0')}`);
  const values = Object.fromEntries(months.map((month, index) => [month, 50 + (index % 2)]));
  const matter = anIndicator({ aggregate: 'latest', unit: 'percent', values, ...fields });
  const indicatorSets = buildIndicatorSets([anIndicatorSet([matter])]);
  const requests = indicatorChartRequests({ indicatorSets } as unknown as Parameters<typeof indicatorChartRequests>[0]);
  const indicator = indicatorSets[0]!.indicators[0]!;
  return { view: buildMovementView(indicator, site), requests, key: processChartKey(indicator) };
}

describe('buildMovementView', () => {
  it('has direction, verdicts and chart from 12 values on, and asks for that chart', () => {
    const { view, requests, key } = viewOf(12, { targets: { '2018/19': 20, '2017/18': 20 } });
    expect(view?.currentWords).toBe('December 2018: 51%');
    expect(view?.comparisons[0]?.words).toBe('Up 1 percentage point on November 2018, which is better.');
    expect(view?.comparisons[0]?.iconHtml).toContain('cd-movement__icon--better');
    expect(view?.process?.verdicts.map(({ iconHtml }) => /icon--([a-z-]+)/u.exec(iconHtml)?.[1])).toEqual([
      'variation-common',
      'assurance-met',
    ]);
    expect(view?.process?.limits).toContain('These are trial limits');
    expect(view?.process?.chart.key).toBe(key);
    expect(view?.processAbsent).toBeNull();
    expect(requests.map(({ chart }) => chart)).toEqual(['line', 'spc']);
    expect(requests[1]?.key).toBe(key);
  });

  it('says how many values are missing before there are limits', () => {
    const { view, requests } = viewOf(11);
    expect(view?.process).toBeNull();
    expect(view?.processAbsent).toBe('Process limits are shown from 12 values on; so far there are 11.');
    expect(requests.map(({ chart }) => chart)).toEqual(['line']);
    expect(viewOf(1).view?.processAbsent).toContain('so far there is 1.');
  });

  it('says once that a measure is neutral, and is nothing for a measure without a number', () => {
    expect(viewOf(3, { polarity: 'neutral' }).view?.neutral).toContain('neither more nor less');
    expect(viewOf(0).view).toBeNull();
  });
});
