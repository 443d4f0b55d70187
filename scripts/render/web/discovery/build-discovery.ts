import { isForEverybody } from '../../../model/archive.ts';
import { wordsFor } from '../../../words/words-of.ts';
import type { Site } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { describePage } from './describe-page.ts';
import { listAlternates } from './list-alternates.ts';
import { indexSubjects } from './page-subject.ts';
import { writeDataBlock } from './write-data-block.ts';

/** What the head of a page tells programs. */
export interface Discovery {
  /** Its feed, calendar and data. */
  alternates(page: SitePage): readonly { readonly type: string; readonly title: string; readonly href: string }[];
  /** The content of its block of structured data, safe within a script element; null where there is nothing to tell. */
  structuredDataHtml(page: SitePage): string | null;
}

/** Returns what the heads of pages tell programs. An edition that is not for everybody is for no search engine and has no such blocks. */
export function buildDiscovery(site: Pick<Site, 'archive' | 'links' | 'pageMaps' | 'words'>): Discovery {
  const subjects = indexSubjects(site.archive);
  return {
    alternates: ({ path, facts }) =>
      listAlternates(subjects.get(path), site.archive, wordsFor(facts.lang, site.words)).map((alternate) => ({
        type: alternate.type,
        title: alternate.title,
        href: site.links.href(alternate.path),
      })),
    structuredDataHtml: ({ path, facts }) => {
      if (!isForEverybody(site.archive) || !facts.listed) return null;
      const things = describePage(subjects.get(path), facts.breadcrumbs, {
        ...site,
        words: wordsFor(facts.lang, site.words),
      });
      return things.length === 0 ? null : writeDataBlock(things);
    },
  };
}
