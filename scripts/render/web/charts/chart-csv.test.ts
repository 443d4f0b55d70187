import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { RenderedChart } from '../../../model/rendered-chart.ts';
import { renderChartCsv } from './chart-csv.ts';

const chart: RenderedChart = {
  key: 'c1',
  language: 'en-GB',
  title: 'Fines & fees',
  subtitle: 'Pounds by month, May 2019 to July 2019',
  description: 'Line chart.',
  source: '=HYPERLINK("https://a.example")',
  svg: '',
  table: {
    caption: 'Fines & fees',
    columns: ['Month', '=Fines, all', 'Share', 'Notes'],
    wordColumns: [3],
    rows: [
      { head: 'May 2019', cells: ['£1,234.50', '66.40%', 'none'] },
      { head: '@June', cells: ['\u2212£3', '[c]', '+1'] },
      { head: 'July', cells: ['no data', 'TBC', '1,234'] },
    ],
  },
};
const read = (csv: string): string[][] => parse(csv);

describe('renderChartCsv', () => {
  it('begins with the names of the columns and holds plain figures', () => {
    const [first, ...rows] = read(renderChartCsv(chart));
    expect(first).toEqual(['Month', "'=Fines, all", 'Share', 'Notes', 'Chart', 'Subtitle', 'Source']);
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ['1234.50', '66.40'],
      ['-3', '[c]'],
      ['', 'TBC'],
    ]);
  });

  it('says in each row which chart it is and where its figures come from', () => {
    for (const row of read(renderChartCsv(chart)).slice(1)) {
      expect(row.slice(4)).toEqual([chart.title, chart.subtitle, `'${chart.source!}`]);
    }
    const [first] = read(renderChartCsv({ ...chart, source: null, subtitle: null }));
    expect(first?.slice(4)).toEqual(['Chart']);
  });

  it('holds nothing that a spreadsheet would run, and leaves words as they are', () => {
    const rows = read(renderChartCsv(chart)).slice(1);
    expect(rows.map(([head]) => head)).toEqual(['May 2019', "'@June", 'July']);
    expect(rows.map((row) => row[3])).toEqual(['', "'+1", '1,234']);
  });
});
