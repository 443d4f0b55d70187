import { describe, expect, it } from 'vitest';
import { buildIndicatorSets } from '../../../model/figures/build-indicator-sets.ts';
import { anIndicator, anIndicatorSet } from '../../../testing/figures/indicator-set-matter.ts';
import { renderIndicatorCsv } from './indicator-csv.ts';
import { renderIndicatorJson } from './indicator-json.ts';

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
    expect(lines[0]).toMatch(/,series,period,value,symbol,rag,note,rag-reason,overridden,carried-from$/u);
    expect(lines).toContain('lac-1,LAC 1,Children,,target,2019/20,120,,,,,,2018/19');
    expect(lines).toContain(`lac-1,LAC 1,Children,,target-share,2019/20,20,,,${inWords},,,2018/19`);
    expect(lines).toContain('lac-1,LAC 1,Children,,value,2019-05,10,,green,Provisional,set by hand: Counted late,yes,');
    expect(lines).toContainEqual(
      expect.stringMatching(/,year-to-date,2019\/20,19,,green,Provisional,.*set by hand: Counted late.*,yes,$/u),
    );
  });
});
