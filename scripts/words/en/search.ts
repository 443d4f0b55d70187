import type { ScriptWords } from '../script-words.ts';

/** The kinds of what can be found. */
const kinds = {
  report: 'Report',
  minutes: 'Minutes',
  decision: 'Decision',
  meeting: 'Meeting and agenda',
  indicator: 'Indicator',
  document: 'Supplied document (PDF)',
  page: 'Other page',
};

/** What the script of the search says. */
const script = {
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
};

/** The page that searches. */
export const search = {
  title: 'Search',
  description: (council: string) => `Search the meetings, reports, minutes and decisions of ${council}.`,
  needsScripts:
    'The search itself needs JavaScript, which this browser does not run. Every meeting with its papers can be reached from the lists below.',
  query: 'Words to look for',
  hint: 'Put quotation marks around words that belong together, such as "school places".',
  committee: 'Committee',
  allCommittees: 'All committees',
  kind: 'Kind',
  allKinds: 'All kinds',
  year: 'Municipal year',
  allYears: 'All years',
  order: 'Order',
  bestFirst: 'Best match first',
  newestFirst: 'Newest first',
  results: 'Results',
  more: 'Show more results',
  archive: 'The archive by year and committee',
  archiveEmpty: 'The archive has no meetings yet.',
  meetings: (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`),
  kinds,
  script: script as ScriptWords<typeof script>,
};
