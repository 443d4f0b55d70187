import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Cache } from '../../../model/cache.ts';
import type { FileCache } from '../../../model/file-cache.ts';
import type { Markdown } from '../../../model/markdown.ts';
import type { Bodies } from '../../../model/rendered-body.ts';
import type { Charts } from '../../../model/rendered-chart.ts';
import { sampleArchive, sampleMarkdown } from '../../../testing/sample-archive.ts';
import { finishSvg } from '../../charts/finish-svg.ts';
import type { BodyWork } from '../../markdown/body-work.ts';
import { chartFigure } from '../../markdown/directives/chart.ts';
import { buildLinks } from '../links.ts';
import { buildChartFiles, type ChartFiles } from './chart-files.ts';
import { english } from '../../../words/en/english.ts';

const svg = finishSvg(
  '<svg viewBox="0 0 640 300"><g class="mark" fill="#12436D"><text font-size="13px" fill="#0b0c0c" transform="translate(9,40)">1 &lt; 2</text><path fill="#123456" d="M0,0"/></g></svg>',
  { key: 'c1', title: 'Fines & fees', description: 'Line chart. They rose from 1 to 2.' },
);
const charts: Charts = {
  of: (key) => ({
    key,
    language: 'en-GB',
    title: 'Fines & fees',
    subtitle: null,
    description: 'Line chart.',
    source: 'Returns of <all> wards',
    svg: svg.replaceAll('c1', key),
    table: { caption: 'Fines & fees', columns: ['Month', 'Fines'], rows: [{ head: 'May 2019', cells: ['1,234.5'] }] },
  }),
};

const keptFacts = new Map<string, string>();
const cache: Cache = {
  get: (kind, key) => keptFacts.get(kind + key) ?? null,
  set: (kind, key, value) => keptFacts.set(kind + key, value),
};
const keptFiles = new Map<string, Uint8Array>();
let stored: string[] = [];
const files: FileCache = {
  find: (sha256) => Promise.resolve(keptFiles.has(sha256) ? sha256 : null),
  set: (sha256, content) => {
    stored.push(sha256);
    keptFiles.set(sha256, content);
    return Promise.resolve();
  },
};
beforeEach(() => {
  keptFacts.clear();
  keptFiles.clear();
  stored = [];
});

const [page, about, elsewhere] = ['Page.', 'About.', 'Elsewhere.'].map((text) => sampleMarkdown(text)) as [
  Markdown,
  Markdown,
  Markdown,
];

async function build(): Promise<ChartFiles> {
  let figures = 0;
  const work = {
    words: english,
    nextFigure: () => {
      figures += 1;
      return { id: `figure-${figures}`, number: String(figures) };
    },
  } as unknown as BodyWork;
  const html = ['c1', 'c2', 'c1'].map((key) => chartFigure(key, 'Fines', work)).join('');
  const bodies = {
    of: (markdown: Markdown) => ({ html, charts: markdown === page || markdown === about ? [{}, {}, {}] : [] }),
  } as unknown as Bodies;
  const archive = sampleArchive([], {
    pages: [{ slug: 'fines', path: '/pages/fines/', title: 'Fines', lang: null, body: page }],
  });
  const council = { ...archive.council, about };
  const links = buildLinks({ url: 'https://a.example/m', basePath: '/m' });
  return buildChartFiles({ ...archive, council }, { bodies, charts, links, cache, files, fingerprint: 'test' });
}

const contentOf = async (path: string, built?: ChartFiles): Promise<Buffer> => {
  const file = (built ?? (await build())).files.find((one) => one.path === path);
  const content = (await file?.content()) ?? '';
  return Buffer.from(typeof content === 'object' && 'keptAt' in content ? keptFiles.get(content.keptAt)! : content);
};

describe('buildChartFiles', () => {
  it('names three files for each figure by its id on the page, those of a text of many pages below the home page', async () => {
    const paths = (await build()).files.map(({ path }) => path);
    const names = (prefix: string) =>
      [1, 2, 3].flatMap((number) => ['csv', 'svg', 'png'].map((kind) => `${prefix}figure-${number}.${kind}`));
    expect(paths).toEqual([...names('/pages/fines/charts/'), ...names('/charts/about-')]);
  });

  it('gives a chart of a text its files with kind and size, and none where the text is of one line', async () => {
    const built = await build();
    const { name, downloads } = built.inText('c2', page, english);
    expect(name).toBe('Figure 2: Fines & fees');
    expect(downloads.map(({ href }) => href)).toEqual(
      ['csv', 'svg', 'png'].map((kind) => `/m/pages/fines/charts/figure-2.${kind}`),
    );
    expect(downloads.map(({ text, kindAndSize }) => `${text} (${kindAndSize})`)).toEqual([
      'Data (CSV, 1 KB)',
      expect.stringMatching(/^Drawing \(SVG, \d+ KB\)$/u),
      expect.stringMatching(/^Picture \(PNG, \d+ KB\)$/u),
    ]);
    expect(built.inText('c2', about, english).downloads[0]?.href).toBe('/m/charts/about-figure-2.csv');
    expect(built.inText('c2', elsewhere, english).downloads).toEqual([]);
  });

  it('writes an SVG that needs neither style sheet nor font, with title, description and source', async () => {
    const text = String(await contentOf('/pages/fines/charts/figure-1.svg'));
    expect(new XMLParser().parse(text)).toMatchObject({
      svg: { title: 'Fines & fees', desc: 'Line chart. They rose from 1 to 2.' },
    });
    expect(text).not.toMatch(/var\(|<text|<style/u);
    expect(text).toMatch(
      /^<svg xmlns="[^"]*" viewBox="0 0 640 333" width="640" height="333" role="img" aria-labelledby="c1-title c1-description"/u,
    );
    expect(text).toContain('</desc><rect width="640" height="333" fill="#fff"/><g');
    expect(text).toContain('fill="#12436D"');
    // The texts of the chart, and its source.
    expect(text.match(/<path [^<>]*scale\(0\.013,-0\.013\)" d="M[^"]{200,}"\/>/gu)).toHaveLength(2);
  });

  it('writes a PNG of twice the size, on white, drawn from that SVG', async () => {
    const png = await contentOf('/pages/fines/charts/figure-1.png');
    const image = sharp(png);
    expect(await image.metadata()).toMatchObject({ format: 'png', width: 1280, height: 666, hasAlpha: false });
    const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const darkIn = (top: number, bottom: number): number =>
      [...data.subarray(top * 1280 * info.channels, bottom * 1280 * info.channels)].filter((value) => value < 90)
        .length;
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
    expect(darkIn(50, 90)).toBeGreaterThan(100);
    expect(darkIn(200, 560)).toBe(0);
    expect(darkIn(610, 650)).toBeGreaterThan(1000);
  });

  it('draws a chart once wherever it stands, and not again while it stays the same', async () => {
    await build();
    // Of two charts in six places two pictures each.
    expect(keptFacts.size).toBe(2);
    expect(stored).toHaveLength(4);
    stored = [];
    const again = await build();
    expect(stored).toEqual([]);
    expect((await contentOf('/pages/fines/charts/figure-2.png', again)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('draws what the cache has lost, with the same bytes', async () => {
    const paths = ['/pages/fines/charts/figure-1.svg', '/pages/fines/charts/figure-1.png'];
    const before = await Promise.all(paths.map((path) => contentOf(path)));
    keptFiles.clear();
    const after = await Promise.all(paths.map((path) => contentOf(path)));
    expect(after.map((content, index) => content.equals(before[index]!))).toEqual([true, true]);
  });
});
