import type { Committee } from '../../../model/committee.ts';
import { searchFolder, searchKinds, searchListPath, type SearchKind } from '../../../model/search.ts';
import { sitePaths } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';
import { isComing } from './meeting-line.ts';

/** The page that searches, and without a script leads to every meeting by year and committee. */
export interface SearchView {
  readonly searchHref: string;
  readonly listHref: string;
  readonly folderHref: string;
  /** The words of its script, as JSON that can stand in a page. */
  readonly words: string;
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

const kindsInWords: Readonly<Record<SearchKind, string>> = {
  report: 'Report',
  minutes: 'Minutes',
  decision: 'Decision',
  meeting: 'Meeting and agenda',
  indicator: 'Indicator',
  document: 'Supplied document (PDF)',
  page: 'Other page',
};

const words = {
  searching: 'Searching…',
  none: 'Nothing was found. Try fewer or other words, or a wider choice of committee, kind and year.',
  one: '1 result.',
  many: '{count} results.',
  soFar: '{count} results so far. Earlier years are still being searched.',
  unavailable:
    'The search is not available at the moment. Every meeting with its papers can be reached from the lists below.',
  paragraph: 'Paragraph {number}',
  recommendation: 'Recommendation {number}',
  item: 'Item {number}',
  page: 'Page {number}',
  ...Object.fromEntries(searchKinds.map((kind) => [`kind-${kind}`, kindsInWords[kind]])),
};

/** Returns what the search page shows. */
export function buildSearchView(site: Site): SearchView {
  const { archive, links } = site;
  const met = archive.committees.filter(({ meetings }) => meetings.length > 0);
  const years = [...new Set(archive.meetings.map(({ municipalYear }) => municipalYear))].sort().reverse();
  const plain = (value: string): Option => ({ value, text: value });
  return {
    searchHref: links.href(sitePaths.search),
    listHref: links.href(searchListPath),
    folderHref: links.href(searchFolder),
    words: JSON.stringify(words).replaceAll('<', '\\u003c'),
    committees: [...new Set(met.map(({ name }) => name))].map(plain),
    kinds: searchKinds.map((kind) => ({ value: kind, text: kindsInWords[kind] })),
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
  { archive, links }: Site,
): SearchView['archive'][number]['committees'] {
  const meetings = committee.municipalYears.find((one) => one.year === year)?.meetings ?? [];
  if (meetings.length === 0) return [];
  // The committee's page lists by year the meetings that have been.
  const hasBeen = meetings.some((meeting) => !isComing(meeting, archive.today));
  return [
    {
      href: `${links.href(committee.path)}${hasBeen ? `#year-${idOf(year)}` : ''}`,
      name: committee.name,
      count: meetings.length === 1 ? '1 meeting' : `${meetings.length} meetings`,
    },
  ];
}

function idOf(year: string): string {
  return year.replace('/', '-');
}
