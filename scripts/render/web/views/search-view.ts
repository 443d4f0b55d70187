import type { Committee } from '../../../model/committee.ts';
import { searchFolder, searchKinds, searchListPath } from '../../../model/search.ts';
import { sitePaths } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';
import { isComing } from './meeting-line.ts';

/** The page that searches, and without a script leads to every meeting by year and committee. */
export interface SearchView {
  readonly searchHref: string;
  readonly listHref: string;
  readonly folderHref: string;
  /** The words of its script. */
  readonly scriptWords: Readonly<Record<string, string>>;
  readonly committees: readonly Option[];
  readonly kinds: readonly Option[];
  readonly years: readonly Option[];
  /** Municipal years, the newest first, each with the committees that meet in it. */
  readonly archive: readonly {
    readonly year: string;
    readonly id: string;
    readonly committees: readonly { readonly href: string; readonly name: string; readonly count: string }[];
  }[];
}

interface Option {
  readonly value: string;
  readonly text: string;
}

/** Returns what the search page shows. */
export function buildSearchView(site: Site): SearchView {
  const { archive, links, words } = site;
  const met = archive.committees.filter(({ meetings }) => meetings.length > 0);
  const years = [...new Set(archive.meetings.map(({ municipalYear }) => municipalYear))].sort().reverse();
  const plain = (value: string): Option => ({ value, text: value });
  return {
    searchHref: links.href(sitePaths.search),
    listHref: links.href(searchListPath),
    folderHref: links.href(searchFolder),
    scriptWords: {
      ...words.search.script,
      ...Object.fromEntries(searchKinds.map((kind) => [`kind-${kind}`, words.search.kinds[kind]])),
    },
    committees: [...new Set(met.map(({ name }) => name))].map(plain),
    kinds: searchKinds.map((kind) => ({ value: kind, text: words.search.kinds[kind] })),
    years: years.map(plain),
    archive: years.map((year) => ({
      year,
      id: idOf(year),
      committees: met.flatMap((committee) => lineOfCommittee(committee, year, site)),
    })),
  };
}

function lineOfCommittee(
  committee: Committee,
  year: string,
  { archive, links, words }: Site,
): SearchView['archive'][number]['committees'] {
  const meetings = committee.municipalYears.find((one) => one.year === year)?.meetings ?? [];
  if (meetings.length === 0) return [];
  // The committee's page lists by year the meetings that have been.
  const hasBeen = meetings.some((meeting) => !isComing(meeting, archive.today));
  return [
    {
      href: `${links.href(committee.path)}${hasBeen ? `#year-${idOf(year)}` : ''}`,
      name: committee.name,
      count: words.search.meetings(meetings.length),
    },
  ];
}

function idOf(year: string): string {
  return year.replace('/', '-');
}
