import { isForEverybody, type Archive } from '../../../model/archive.ts';
import { sitePaths } from '../../../model/site-path.ts';
import type { Links } from '../links.ts';

/**
 * Returns what crawlers may read (RFC 9309). Hosts are asked for it at their root alone: a site below a path has none. Of
 * the members' edition and of a preview they may read nothing, and each of their pages says so too.
 */
export function renderRobots(archive: Pick<Archive, 'edition' | 'isPreview'>, links: Links): string {
  if (!isForEverybody(archive)) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nDisallow:\n\nSitemap: ${links.canonical(sitePaths.sitemap)}\n`;
}
