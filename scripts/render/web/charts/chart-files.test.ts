import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Markdown } from '../../../model/markdown.ts';
import type { Bodies } from '../../../model/rendered-body.ts';
import type { Charts } from '../../../model/rendered-chart.ts';
import { sampleArchive, sampleMarkdown } from '../../../testing/sample-archive.ts';
import { chartFigure } from '../../markdown/directives/chart.ts';
import type { BodyWork } from '../../markdown/body-work.ts';
import { finishSvg } from '../../charts/finish-svg.ts';
import { buildLinks } from '../links.ts';
import { buildChartFiles } from './chart-files.ts';

const svg = finishSvg(
  '<svg viewBox="0 0 700 300"><g class="mark" fill="#12436D"><text fill="#0b0c0c">1 &lt; 2</text><path fill="#123456" d="M0,0"/></g></svg>',
  { key: 'c1', title: 'Fines & fees', description: 'Line chart. They rose from 1 to 2.' },
);
const charts: Charts = {
  of: (key) => ({
    key,
    title: 'Fines & fees',
    subtitle: null,
    description: 'Line chart.',
    source: null,
    svg,
    table: {
      caption: 'Fines & fees',
      columns: ['Month', '=Fines, all'],
      rows: [
        { head: 'May 2019', cells: ['1,234.5'] },
        { head: '@June', cells: ['-3'] },
        { head: 'July', cells: ['c'] },
      ],
    },
  }),
};

function build() {
  let figures = 0;
  const work = {
    nextFigure: () => {
      figures += 1;
      return { id: `figure-${figures}`, number: String(figures) };
    },
  } as unknown as BodyWork;
  const html = ['c1', 'c2', 'c1'].map((key) => chartFigure(key, 'Fines', work)).join('');
  const [page, other] = [sampleMarkdown('Page.'), sampleMarkdown('Elsewhere.')];
  const bodies = {
    of: (markdown: Markdown) => ({ html, charts: markdown === page ? [{}, {}, {}] : [] }),
  } as unknown as Bodies;
  const archive = sampleArchive([], {
    pages: [{ slug: 'fines', path: '/pages/fines/', title: 'Fines', lang: null, body: page }],
  });
  const links = buildLinks({ url: 'https://a.example/m', basePath: '/m' });
  return { files: buildChartFiles(archive, bodies, charts, links), page, other };
}

describe('buildChartFiles', () => {
  it('names two files for each figure by its id on the page', () => {
    const paths = build().files.files.map(({ path }) => path);
    expect(paths).toEqual(
      [1, 2, 3].flatMap((number) => ['csv', 'svg'].map((kind) => `/pages/fines/charts/figure-${number}.${kind}`)),
    );
  });

  it('gives a chart of a text the addresses of its files, and none where the text has no page of its own', () => {
    const { files, page, other } = build();
    expect(files.inText('c2', page).downloads).toEqual({
      csvHref: '/m/pages/fines/charts/figure-2.csv',
      svgHref: '/m/pages/fines/charts/figure-2.svg',
    });
    expect(files.inText('c2', other).downloads).toBeNull();
  });

  it('writes the table as shown, with nothing that a spreadsheet would run', () => {
    expect(build().files.files[0]?.text()).toBe(
      `Month,"'=Fines, all"\r\nMay 2019,"1,234.5"\r\n'@June,-3\r\nJuly,c\r\n`,
    );
  });

  it('writes an SVG that needs no style sheet, with its title and description', () => {
    const text = build().files.files[1]?.text() ?? '';
    expect(new XMLParser().parse(text)).toMatchObject({ svg: { title: 'Fines &#38; fees', g: { text: '1 < 2' } } });
    expect(text).not.toContain('var(');
    expect(text).toMatch(/^<svg xmlns="[^"]*" viewBox="-32 -16 764 332" width="764" height="332" [^>]*><title /u);
    expect(text).toContain(
      'They rose from 1 to 2.</desc><rect x="-32" y="-16" width="764" height="332" fill="#fff"/><g',
    );
    expect(text).toContain('fill="#12436D"');
    expect(text).toMatch(/font-family="'Source Sans 3', [^"]*sans-serif"/u);
  });
});
