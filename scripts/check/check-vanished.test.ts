import { describe, expect, it } from 'vitest';
import { outputOf } from '../testing/fixtures/output-of.ts';
import { checkVanished } from './check-vanished.ts';

const url = 'https://exampleshire.example/meetings';
const site = { isPreview: false, council: { url } };
const sitemap = { '/sitemap.xml': `<urlset><url><loc>${url}/</loc></url></urlset>` };
const folder = (...paths: string[]): ReturnType<typeof outputOf> =>
  outputOf({ ...sitemap, ...Object.fromEntries(paths.map((path) => [path, ''])) });
const meeting = '/committees/health/2026-03-18';

const vanished = async (
  former: ReturnType<typeof outputOf>,
  now: ReturnType<typeof outputOf>,
  archive = site,
): Promise<string[]> => (await checkVanished(now, former, archive)).map(({ file, message }) => `${file}: ${message}`);

describe('checkVanished', () => {
  it('finds a page of content that nothing stands at any more, whatever kind it was', async () => {
    const paths = [`${meeting}/access/index.html`, '/people/ann/index.html', '/pages/help/index.html'];
    const former = folder('/index.html', ...paths, '/indicators/health/index.html', '/old/plan.html');
    const found = await vanished(former, folder('/index.html', '/people/ann/index.html'));
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'committees/health/2026-03-18/access/index.html',
      'indicators/health/index.html',
      'old/plan.html',
      'pages/help/index.html',
    ]);
    expect(found[0]).toContain(`${meeting}/access/`);
  });

  it('is content with any page at the address, as one that leads on', async () => {
    const paths = [`${meeting}/access/index.html`, '/old/plan.html'];
    expect(await vanished(folder(...paths), folder(...paths))).toEqual([]);
  });

  it('tells once of a meeting that is gone with its reports, and of each report where the meeting stays', async () => {
    const pages = ['', '/access', '/access/more', '/minutes'].map((name) => `${meeting}${name}/index.html`);
    const all = await vanished(folder(...pages), folder());
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('3 pages below it');
    expect(await vanished(folder(...pages), folder(`${meeting}/index.html`))).toHaveLength(2);
  });

  it('says nothing of registers, months, charts, PDFs and feeds, which come and go with what they list', async () => {
    const former = folder(
      '/404.html',
      '/decisions/2019-20/index.html',
      '/calendar/2019-07/index.html',
      '/search/index.html',
      `${meeting}/pack.pdf`,
      `${meeting}/access/charts/a.svg`,
      '/committees/health/feed.xml',
    );
    expect(await vanished(former, folder())).toEqual([]);
  });

  it('says nothing without a former build, before a preview, and of a site at another address', async () => {
    const former = folder(`${meeting}/index.html`);
    expect(await vanished(outputOf({}), folder())).toEqual([]);
    expect(await vanished(outputOf({ '/a/index.html': '' }), folder())).toEqual([]);
    expect(await vanished(former, folder(), { ...site, isPreview: true })).toEqual([]);
    expect(await vanished(former, folder(), { ...site, council: { url: 'https://other.example' } })).toEqual([]);
    expect(await vanished(former, folder(), { ...site, council: { url: `${url}-2` } })).toEqual([]);
    expect(await vanished(former, folder())).toHaveLength(1);
  });
});
