import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../model/archive.ts';
import { sampleArchive } from '../../../testing/sample-archive.ts';
import { buildLinks } from '../links.ts';
import type { Site } from '../site.ts';
import { buildFiles } from './build-files.ts';

/** The text of robots.txt of a site at an address; null where it has none. */
function robotsOf(url: string, edition: Edition): string | null {
  const { council, ...rest } = sampleArchive([], { edition });
  const { origin, pathname } = new URL(url);
  const basePath = pathname.replace(/\/$/u, '');
  const archive = { ...rest, council: { ...council, url: `${origin}${basePath}`, basePath } };
  const site = { archive, links: buildLinks(archive.council) } as unknown as Site;
  const file = buildFiles(site, [], []).find(({ path }) => path === '/robots.txt');
  return file === undefined ? null : (file.view() as { text: string }).text;
}

describe('buildFiles', () => {
  it('tells crawlers where the site map is if the site stands at the root of its host, and nothing if below a path', () => {
    expect(robotsOf('https://meetings.sample.example/', 'public')).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://meetings.sample.example/sitemap.xml\n',
    );
    expect(robotsOf('https://sample.example/meetings', 'public')).toBeNull();
  });

  it('shuts the members’ edition to crawlers', () => {
    expect(robotsOf('https://meetings.sample.example/', 'members')).toBe('User-agent: *\nDisallow: /\n');
  });
});
