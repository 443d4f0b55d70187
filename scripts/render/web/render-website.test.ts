import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlValidateConfig } from '../../check/html-validate-config.ts';
import type { Archive } from '../../model/archive.ts';
import type { Cache } from '../../model/cache.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import {
  publishSampleAgenda,
  sampleArchive,
  sampleCommittee,
  sampleMarkdown,
  sampleMeeting,
  sampleMinutes,
  samplePerson,
  sampleReport,
} from '../../testing/sample-archive.ts';
import { renderWebsite } from './render-website.ts';

const templates = join(import.meta.dirname, '../../../templates');
const kept = new Map<string, string>();
const cache: Cache = {
  get: (kind, key) => kept.get(kind + key) ?? null,
  set: (kind, key, value) => kept.set(kind + key, value),
};
const bodies: Bodies = {
  of: ({ text }) => ({
    html: text === '' ? '' : `<p${text.startsWith('Body') ? ' id="\uE000p-1-1"' : ''}>${text}</p>\n`,
    headings: [],
    anchors: [{ id: 'p-1-1', kind: 'paragraph', number: '1.1' }],
    charts: [],
    citations: [],
    outcomes: [],
    votes: [],
    files: [],
    supplied: [],
  }),
};

function buildSample(): Archive {
  const committee = sampleCommittee('health', 'Health <and> Care Committee');
  const held = sampleMeeting(committee, '2019-07-03');
  const [access, twin] = publishSampleAgenda(held, '2019-06-25', ['Access', 'Access again', 'Urgent business']);
  if (access === undefined || twin === undefined) throw new Error('The sample has items.');
  sampleReport(access, 'access', 'Access to services');
  sampleReport(twin, 'access-again', 'Access to services');
  // As where a record holds its paper.
  twin.withdrawn = true;
  sampleMinutes(held);
  sampleMeeting(committee, '2019-09-18');
  sampleMeeting(committee, '2019-09-18-2', { time: '19:00' });
  const person = samplePerson('ada-brook', 'Ada Brook');
  const membership = {
    committee,
    who: { name: person.fullName, person },
    role: 'chair',
    capacity: null,
    voting: true,
    from: '2019-05-22',
    until: null,
  } as const;
  person.memberships = [membership];
  committee.memberships = [membership];
  return sampleArchive([committee], {
    people: [person],
    pages: [{ slug: 'about', path: '/pages/about/', title: 'About', lang: 'cy', body: sampleMarkdown('Croeso.') }],
    redirects: [
      { from: '/old/place', to: '/committees/health/' },
      { from: '/people/', to: '/committees/' },
    ],
  });
}

let folder: string;
const render = (out: string) =>
  renderWebsite(buildSample(), {
    bodies,
    charts: {
      of: () => {
        throw new Error('The sample has no charts.');
      },
    },
    pictures: new Map(),
    pageMaps: new Map([
      [
        '/committees/health/2019-07-03/pack.pdf',
        {
          bytes: 2_400_000,
          map: {
            firstPage: 1,
            pageCount: 84,
            items: { '1': { first: 17, last: 18 } },
            papers: { '/committees/health/2019-07-03/access/': { first: 17, last: 18 } },
            anchors: { '/committees/health/2019-07-03/access/': { 'p-1-1': 17 } },
          },
        },
      ],
    ]),
    templateFolders: [join(folder, 'no-templates-of-its-own'), templates],
    cache,
    files: { find: () => Promise.resolve(null), set: () => Promise.resolve() },
    fingerprint: 'test',
    out,
  });
const read = (path: string) => readFile(join(folder, 'site', path), 'utf8');
const pagesOf = async (out: string) =>
  (await readdir(out, { recursive: true })).filter((path) => path.endsWith('.html')).toSorted();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cleardays-website-'));
  await render(join(folder, 'site'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('renderWebsite', () => {
  it('writes a page for everything in the archive', async () => {
    expect(await pagesOf(join(folder, 'site'))).toEqual([
      '404.html',
      'actions/index.html',
      'calendar/2019-07/index.html',
      'calendar/2019-09/index.html',
      'calendar/index.html',
      'committees/health/2019-07-03/access-again/index.html',
      'committees/health/2019-07-03/access/index.html',
      'committees/health/2019-07-03/index.html',
      'committees/health/2019-07-03/minutes/index.html',
      'committees/health/2019-09-18-2/index.html',
      'committees/health/2019-09-18/index.html',
      'committees/health/index.html',
      'committees/index.html',
      'data/index.html',
      'decisions/2019-20/index.html',
      'decisions/index.html',
      'forward-plan/index.html',
      'index.html',
      'kept/index.html',
      'notes/index.html',
      'offline/index.html',
      'old/place/index.html',
      'pages/about/index.html',
      'people/ada-brook/index.html',
      'people/index.html',
      'recommendations/index.html',
      'search/index.html',
    ]);
  });

  it('writes valid pages', async () => {
    const validator = new HtmlValidate(htmlValidateConfig);
    for (const path of await pagesOf(join(folder, 'site'))) {
      const report = await validator.validateString(await read(path), path);
      expect(
        report.results.flatMap(({ messages }) => messages.map((found) => `${path}:${found.line} ${found.message}`)),
      ).toEqual([]);
    }
  });

  it('gives no two pages the same title', async () => {
    const pages = await Promise.all((await pagesOf(join(folder, 'site'))).map(read));
    const titles = pages.map((html) => /<title>([^<]*)<\/title>/u.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toContain(
      'Access to services – Health &lt;and&gt; Care Committee, 3 July 2019 (item 1) – Sample &amp; Borough Council',
    );
  });

  it('keeps to its own Content Security Policy: no script or style within a page, no other host', async () => {
    for (const path of await pagesOf(join(folder, 'site'))) {
      const html = await read(path);
      // A block of data is no script, and a script is a file of the site's own.
      const scripts = html
        .replaceAll(/<script type="application\/(?:ld\+)?json"[^>]*>/gu, '')
        .replaceAll(/<script type="module" src="\/meetings\/assets\/[^"]*">/gu, '');
      expect(scripts).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|(?:src|rel="stylesheet" href)="https?:/u);
    }
    expect(await read('_headers')).toContain("default-src 'none'");
  });

  it('carries the base path in every link within the site', async () => {
    const links = [...(await read('committees/health/2019-07-03/index.html')).matchAll(/href="(\/[^"]*)"/gu)];
    expect(links.map(([, href]) => href).filter((href) => !href?.startsWith('/meetings/'))).toEqual([]);
  });

  it('says of a printed item where it stands, and of the pack how long it is', async () => {
    const html = await read('committees/health/2019-07-03/index.html');
    expect(html).toContain('(pages 17 to 18)');
    expect(html).toContain('84 pages, 2.4 MB. Published 25 June 2019.');
    expect(await read('committees/health/2019-07-03/access/index.html')).toContain('pack.pdf#page=17');
  });

  it('says on the page of a report that its item was withdrawn', async () => {
    const said = 'This item will not be taken.';
    expect(await read('committees/health/2019-07-03/access-again/index.html')).toContain(said);
    expect(await read('committees/health/2019-07-03/access/index.html')).not.toContain(said);
  });

  it('shows no agenda before its publication, only the day by which it is due', async () => {
    const html = await read('committees/health/2019-09-18/index.html');
    expect(html).toContain('It must be published by Tuesday 10 September 2019.');
    expect(html).not.toContain('id="agenda"');
  });

  it('leads from an old address to the new one, and never over a page', async () => {
    expect(await read('old/place/index.html')).toContain('url=/meetings/committees/health/');
    expect(await read('people/index.html')).toContain('Members and officers');
  });

  it('speaks the language of a page around it too', async () => {
    const html = await read('pages/about/index.html');
    expect(html).toContain('<html lang="cy"');
    expect(html).toContain('Neidio i’r prif gynnwys');
    expect(html).not.toMatch(/<main[^>]* lang=/u);
  });

  it('lists whole addresses of pages in the site map, and none that only lead elsewhere', async () => {
    const map = await read('sitemap.xml');
    expect(map).toContain('<loc>https://sample.example/meetings/committees/health/2019-07-03/access/</loc>');
    expect(map).not.toMatch(/404|old/u);
  });

  it('sends less than 50 KB for the first page, fonts aside', async () => {
    const html = await read('index.html');
    const style = /rel="stylesheet" href="\/meetings\/([^"]*)"/u.exec(html)?.[1] ?? '';
    expect(style).toMatch(/^assets\/site\.[0-9a-f]{10}\.css$/u);
    const css = await read(style);
    expect(gzipSync(css).length).toBeLessThan(20_000);
    expect(gzipSync(css).length + gzipSync(html).length).toBeLessThan(50_000);
    const fonts = [...css.matchAll(/url\(([^)]*\.woff2)\)/gu)].map((match) => match[1] ?? '');
    expect(fonts.filter((font) => !existsSync(join(folder, 'site/assets', font)))).toEqual([]);
  });

  it('makes the same bytes of the same archive', async () => {
    const again = join(folder, 'again');
    const { pages } = await render(again);
    const names = (await readdir(again, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    for (const entry of names) {
      const path = join(entry.parentPath, entry.name).slice(again.length + 1);
      expect(await readFile(join(again, path)), path).toEqual(await readFile(join(folder, 'site', path)));
    }
    expect(pages).toContain('/committees/health/2019-07-03/access/');
  });
});
