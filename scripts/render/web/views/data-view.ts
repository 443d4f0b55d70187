import { apiListPath, apiPaths } from '../../../model/api-path.ts';
import { committeeCalendarPath, committeeFeedPath, sitePaths } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';

/** A file that a program can read. */
interface DataLink {
  readonly href: string;
  readonly text: string;
}

/** The page of what programs can read. */
export interface DataView {
  readonly feedHref: string;
  readonly calendarHref: string;
  readonly committees: readonly { readonly name: string; readonly feedHref: string; readonly calendarHref: string }[];
  readonly apiHref: string;
  readonly lists: readonly DataLink[];
  readonly sets: readonly { readonly title: string; readonly csvHref: string; readonly jsonHref: string }[];
  readonly sitemapHref: string;
  readonly licenceHref: string | null;
}

const lists = ['meetings', 'agenda-items', 'papers', 'files', 'organizations', 'people', 'memberships'] as const;

/** Returns what the page of data and feeds shows. */
export function buildDataView({ archive, links, words }: Site): DataView {
  return {
    feedHref: links.href(sitePaths.feed),
    calendarHref: links.href(sitePaths.calendarFile),
    committees: archive.committees.map(({ name, slug }) => ({
      name,
      feedHref: links.href(committeeFeedPath(slug)),
      calendarHref: links.href(committeeCalendarPath(slug)),
    })),
    apiHref: links.href(apiPaths.system),
    lists: lists.map((list) => ({ href: links.href(apiListPath(list)), text: words.data.lists[list] })),
    sets: archive.indicatorSets.map(({ title, csvPath, jsonPath }) => ({
      title,
      csvHref: links.href(csvPath),
      jsonHref: links.href(jsonPath),
    })),
    sitemapHref: links.href(sitePaths.sitemap),
    licenceHref: archive.council.licence,
  };
}
