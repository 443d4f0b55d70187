import type { Edition } from '../../../model/archive.ts';
import { sitePaths } from '../../../model/site-path.ts';
import type { Links } from '../links.ts';

/**
 * Returns what crawlers may read (RFC 9309). Hosts are asked for it at their root alone: a site below a path has none. Of
 * the members' edition they may read nothing, and each of its pages says so too.
 */
export function renderRobots(edition: Edition, links: Links): string {
  if (edition === 'members') return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nDisallow:\n\nSitemap: ${links.canonical(sitePaths.sitemap)}\n`;
}
