import type { PlacedChart } from '../../../scripts/render/web/charts/chart-files.ts';
import type { ComponentExamples } from '../component-example.ts';

const chart: PlacedChart = {
  name: 'Figure 1: Children looked after',
  downloads: [],
  key: 'c1',
  language: 'en-GB',
  title: 'Children looked after',
  subtitle: 'Number by month',
  description: 'Line chart. Children looked after rose from 789 to 840.',
  source: 'Council returns',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img" aria-labelledby="c1-title"><title id="c1-title">Children looked after</title></svg>',
  table: {
    caption: 'Children looked after',
    columns: ['Month', 'Number'],
    rows: [{ head: 'May 2019', cells: ['840'] }],
  },
};

export const chartExamples: ComponentExamples<[PlacedChart]> = {
  macro: 'chart',
  examples: [
    {
      name: 'with a narrow table',
      parameters: [chart],
      shows: ['<svg', 'Source: Council returns', '<th scope="row">May 2019</th>', 'rose from 789 to 840'],
      hides: ['table-scroll-wide', 'Download'],
    },
    {
      name: 'with downloads',
      parameters: [
        {
          ...chart,
          downloads: [
            { href: '/a/charts/figure-1.csv', text: 'Data', kindAndSize: 'CSV, 2 KB' },
            { href: '/a/charts/figure-1.png', text: 'Picture', kindAndSize: 'PNG, 24 KB' },
          ],
        },
      ],
      shows: [
        'href="/a/charts/figure-1.csv" download>Data (CSV, 2 KB)<',
        'href="/a/charts/figure-1.png" download>Picture (PNG, 24 KB)<',
      ],
      hides: [],
    },
    {
      name: 'with a wide table and no source',
      parameters: [
        {
          ...chart,
          source: null,
          table: { ...chart.table, columns: ['Month', 'A', 'B', 'C'], rows: [{ head: 'May', cells: ['1', '2', '3'] }] },
        },
      ],
      shows: ['table-scroll-wide" role="group" tabindex="0"'],
      hides: ['Source:'],
    },
    {
      name: 'with a column of words',
      parameters: [
        {
          ...chart,
          table: {
            ...chart.table,
            columns: ['Month', 'Number', 'Mark'],
            wordColumns: [2],
            rows: [{ head: 'May 2019', cells: ['840', 'none'] }],
          },
        },
      ],
      shows: ['<th scope="col">Mark</th>', '<td class="numeric">840</td><td>none</td>'],
      hides: [],
    },
  ],
};
