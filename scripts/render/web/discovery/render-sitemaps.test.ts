import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import {
  publishSampleAgenda,
  sampleArchive,
  sampleCommittee,
  sampleMeeting,
  sampleReport,
} from '../../../testing/sample-archive.ts';
import { buildLinks } from '../links.ts';
import { SitePage } from '../site-page.ts';
import { renderRobots } from './render-robots.ts';
import { renderSitemaps } from './render-sitemaps.ts';

interface Url {
  readonly loc: string;
  readonly lastmod?: string;
}
const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
const read = (xml = '') =>
  parser.parse(xml) as { urlset?: { url: Url[] }; sitemapindex?: { sitemap: { loc: string }[] } };

function pageAt(path: string, listed = true): SitePage {
  const facts = { kind: 'home', path, title: '', description: null, section: 'home', lang: null } as const;
  return new SitePage({ ...facts, breadcrumbs: [], listed, view: () => ({}) }, '');
}

const committee = sampleCommittee('health', 'Health');
const [item] = publishSampleAgenda(sampleMeeting(committee, '2019-07-03'), '2019-06-25', ['Access']);
sampleReport(item!, 'access', 'Access');
const archive = sampleArchive([committee]);
const site = { archive, links: buildLinks(archive.council) };
const meeting = '/committees/health/2019-07-03/';

describe('renderSitemaps', () => {
  it('lists the pages that are to be found, with the day of their last change where content tells it', () => {
    const pages = [
      pageAt('/'),
      pageAt(meeting),
      pageAt(`${meeting}access/`),
      pageAt("/pages/a&b'c/"),
      pageAt('/404.html', false),
    ];
    const [map] = renderSitemaps(pages, site);
    expect(map?.path).toBe('/sitemap.xml');
    const base = 'https://sample.example/meetings';
    expect(read(map?.text).urlset?.url).toEqual([
      { loc: `${base}/` },
      { loc: `${base}${meeting}`, lastmod: '2019-06-25' },
      { loc: `${base}${meeting}access/`, lastmod: '2019-06-25' },
      { loc: `${base}/pages/a%26b'c/` },
    ]);
  });

  it.each([
    ['as many addresses as one file may have', { urls: 40, bytes: 1e9 }],
    ['as many bytes as one file may have', { urls: 1e9, bytes: 3000 }],
  ])('parts a site with more than %s, and names the parts in an index', (_what, limits) => {
    const pages = Array.from({ length: 100 }, (_, index) => pageAt(`/pages/page-${index}/`));
    const [index, ...parts] = renderSitemaps(pages, site, limits);
    const listed = parts.flatMap(({ text }) => read(text).urlset?.url ?? []);
    expect(parts.length).toBeGreaterThan(1);
    expect(listed.map(({ loc }) => loc)).toEqual(pages.map(({ path }) => site.links.canonical(path)));
    expect(read(index?.text).sitemapindex?.sitemap.map(({ loc }) => loc)).toEqual(
      parts.map(({ path }) => site.links.canonical(path)),
    );
    for (const { text } of parts) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.bytes);
      expect(read(text).urlset?.url.length).toBeLessThanOrEqual(limits.urls);
    }
  });

  it('is one file for 50,000 pages and three for one page more', () => {
    const pages = Array.from({ length: 50_001 }, (_, index) => pageAt(`/pages/page-${index}/`));
    expect(renderSitemaps(pages.slice(1), site)).toHaveLength(1);
    expect(renderSitemaps(pages, site).map(({ path }) => path)).toEqual([
      '/sitemap.xml',
      '/sitemap-1.xml',
      '/sitemap-2.xml',
    ]);
  });
});

describe('renderRobots', () => {
  it('names the site map of the public edition, and shuts the members’ edition', () => {
    expect(renderRobots({ edition: 'public', isPreview: false }, site.links)).toContain(
      'Sitemap: https://sample.example/meetings/sitemap.xml\n',
    );
    expect(renderRobots({ edition: 'members', isPreview: false }, site.links)).toBe('User-agent: *\nDisallow: /\n');
    expect(renderRobots({ edition: 'public', isPreview: true }, site.links)).toBe('User-agent: *\nDisallow: /\n');
  });
});
