import { entry } from '../catalogue-entry.ts';

/** What a disk that is full or refuses means for what was being made. */
const unfinished = {
  build: 'The build could not be written in full, so the former output was left as it is.',
  new: 'The new root could not be made in full.',
  paper: 'Nothing new was written, and what was there before is as it was.',
  preview: 'The pages of the preview are kept in .cache/ of the root while it runs.',
  calendar: 'The calendar of deadlines could not be written.',
  publish: 'The site is built, but what was published could not be recorded.',
  import: 'The import could not be written in full; the set is as it was.',
} as const;

/** Findings about the finished output and about writing it. */
export const outputEntries = {
  LINK_BROKEN: entry<{ link: string }>({
    severity: 'error',
    message: ({ link }) => `This page links to ${link}, which the site does not have.`,
    why: () => 'A reader who follows the link would find nothing.',
    fix: () => 'Mend the link in the Markdown file of this page, or publish what it points to.',
  }),
  FRAGMENT_MISSING: entry<{ link: string }>({
    severity: 'error',
    message: ({ link }) => `This page links to ${link}, but that page has no such place.`,
    why: () => 'The link would open the page at its top and not at the place that is meant.',
    fix: () => 'Mend the part of the link after the "#", or the paragraph number it stands for.',
  }),
  HTML_INVALID: entry<{ rule: string; problem: string }>({
    severity: 'error',
    message: ({ rule, problem }) => `The page is not valid HTML: ${problem} (${rule}).`,
    why: () => 'Screen readers and browsers depend on valid pages.',
    fix: () => 'If a template of your own root makes this page, mend it there; otherwise report it to Cleardays.',
  }),
  PAGE_RANGE_WRONG: entry<{ item: string; printed: string; found: string }>({
    severity: 'error',
    message: ({ item, printed, found }) =>
      `The agenda says that the papers of item ${item} are on ${printed}, but they are on ${found}.`,
    why: () => 'Members turn to the page that the agenda names.',
    fix: () => 'This is a fault of Cleardays and not of your content: please report it with this message.',
  }),
  EXEMPT_TEXT_PUBLISHED: entry<{ count: number; folder: string }>({
    severity: 'error',
    message: ({ count }) =>
      count === 1
        ? 'The public edition holds a passage, title or number of an exempt paper.'
        : `The public edition holds ${count} passages, titles or numbers of exempt papers.`,
    why: ({ folder }) => `It stands under ${folder} and in no paper that is open to the public.`,
    fix: () =>
      'Compare this page with the papers there and take out of the public paper what it must not hold. ' +
      'Nothing was published, and nothing of the paper is repeated here.',
  }),
  EXEMPT_FILE_PUBLISHED: entry<{ folder: string }>({
    severity: 'error',
    message: () => 'The public edition holds a picture or document of an exempt paper.',
    why: ({ folder }) => `The same lies under ${folder} and beside no paper that is open to the public.`,
    fix: () =>
      'Compare it with the files there and take it out of the public paper. Nothing was published, and nothing of the paper is repeated here.',
  }),
  LEAK_CHECK_NOT_RUN: entry<{ meetings: readonly string[] }>({
    severity: 'note',
    message: ({ meetings }) =>
      `Nothing was looked for of the exempt papers of ${meetings.length === 1 ? 'a meeting' : `${meetings.length} meetings`}: ${listMeetings(meetings)}.`,
    why: () => 'An item there is not open to the public, and no exempt/ folder of the meeting is at hand.',
    fix: () =>
      'If its papers are kept elsewhere, name their folder with --private, so that the public edition can be searched for them. If there are none, nothing needs to be done.',
  }),
  REDIRECT_TAKEN: entry<{ from: string; to: string }>({
    severity: 'warning',
    message: ({ from, to }) =>
      `The redirect from ${from} to ${to} has no effect: the site has a page or file at ${from}.`,
    why: () => 'Whoever follows an old link should get what it was about, and here gets what stands there now.',
    fix: () => 'Delete the redirect, or correct the former path if it is misspelt.',
  }),
  REMOVED_STILL_THERE: entry<{ path: string; first: string; more: number }>({
    severity: 'error',
    message: ({ path, first, more }) =>
      `${path} is said to be taken down, but the site still has ${first === path ? 'the page' : first}${more === 0 ? '' : ` and ${more === 1 ? 'one more file' : `${more} more files`} of it`}.`,
    why: () => 'What is taken down for its personal data, say, must be gone with its PDF and all that stands below it.',
    fix: () =>
      'Take the file of the page out of content, with its pictures and supplied files, and out of what names it. ' +
      'If the page is to stay, delete this entry.',
  }),
  PAGE_VANISHED: entry<{ page: string; below: number }>({
    severity: 'error',
    message: ({ page, below }) =>
      `The page ${page} is published and would be gone${below === 0 ? '' : `, with ${below === 1 ? 'a page' : `${below} pages`} below it`}.`,
    why: () =>
      'Minutes, letters and other sites cite its address, and whoever follows it would find nothing. The former output was left as it is.',
    fix: () =>
      'If it has moved, put this path under "aliases" of the page that takes its place, or under "redirects" in content/council.md. ' +
      'If it had to be taken down, say when and why under "removed" there. ' +
      'If this build is for an earlier day than the one before, or of other content, name an empty folder with --out.',
  }),
  PAGE_HEAVY: entry<{ kind: 'meeting' | 'paper'; kilobytes: number; most: number }>({
    severity: 'warning',
    message: ({ kilobytes, most }) =>
      `The page made of this weighs ${kilobytes} KB compressed; ${most} KB is the most.`,
    why: ({ kind }) =>
      kind === 'meeting'
        ? 'Whoever looks on a telephone, with little reception, when and where a meeting is, has to wait for all of it.'
        : 'Whoever reads on a telephone, with little reception, has to wait for all of it.',
    fix: ({ kind }) =>
      kind === 'meeting'
        ? 'Keep the purpose of each item to a sentence or two, and put what is longer into a report.'
        : 'Put long tables and series of charts into an appendix, which has a page of its own.',
  }),
  SEARCH_NOT_MADE: entry<{ reason: string }>({
    severity: 'warning',
    fault: true,
    message: ({ reason }) => `The search could not be made (${reason}).`,
    why: () =>
      'The site is whole but for its search: its search page says that it cannot search, and leads to the meetings by year.',
    fix: () =>
      'Run "npm install" again on this machine, without --omit=optional: the program that makes the search comes in an ' +
      'optional package for each kind of machine. Then build again.',
  }),
  TEMPLATE_BROKEN: entry<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => `This template cannot be used: ${problem}.`,
    why: () => 'A template of your own takes the place of the one that Cleardays brings, and pages are made with it.',
    fix: () => 'Mend it at this place, or delete the file: Cleardays then uses its own.',
  }),
  OUT_NOT_OURS: entry<{ folder: string }>({
    severity: 'error',
    fault: true,
    message: ({ folder }) => `The folder ${folder} holds files that Cleardays did not make.`,
    why: () => 'A build replaces the whole folder, so these files would be lost.',
    fix: () => 'Name another folder with --out, or move the files away.',
  }),
  OUT_IN_CONTENT: entry<{ folder: string }>({
    severity: 'error',
    fault: true,
    message: ({ folder }) => `The output folder ${folder} lies inside the content of the root.`,
    why: () => 'What a build writes must not be read again as content.',
    fix: () => 'Name another folder with --out.',
  }),
  OUT_IN_EDITION: entry<{ out: string; edition: string }>({
    severity: 'error',
    fault: true,
    message: ({ out, edition }) => `The output folder ${out} lies inside the built edition ${edition}.`,
    why: () =>
      'Whoever can read that edition could read this one as well, members’ papers too, and its next build would delete it.',
    fix: () => 'Name a folder with --out that is no part of another edition. Editions lie beside each other in it.',
  }),
  BUILD_RUNNING: entry<{ process: number; lock: string }>({
    severity: 'error',
    fault: true,
    message: ({ process }) => `Another build is writing to the same folder (process ${process}).`,
    why: () => 'Two builds at once could mix their pages.',
    fix: ({ lock }) => `Wait until it has ended. If no build is running, delete ${lock}.`,
  }),
  DISK_FULL: entry<{ folder: string; work: keyof typeof unfinished }>({
    severity: 'error',
    fault: true,
    message: ({ folder }) => `There is no room left on the disk of ${folder}.`,
    why: ({ work }) => unfinished[work],
    fix: () => 'Make room on the disk and run the command again.',
  }),
  DISK_REFUSED: entry<{ path: string; reason: string; work: keyof typeof unfinished }>({
    severity: 'error',
    fault: true,
    message: ({ path, reason }) => `The machine refused to write ${path} (${reason}).`,
    why: ({ work }) => unfinished[work],
    fix: ({ work }) =>
      work === 'new'
        ? 'Name a folder that you may write to.'
        : 'See that the folder can be made and that you may write to it, and run the command again.',
  }),
  PORT_TAKEN: entry<{ port: number }>({
    severity: 'error',
    fault: true,
    message: ({ port }) => `Port ${port} is in use by another program.`,
    why: () => 'The preview needs a port of its own.',
    fix: () => 'End the other program, or name another port with --port.',
  }),
  FOLDER_NOT_EMPTY: entry<{ folder: string }>({
    severity: 'error',
    message: ({ folder }) => `The folder ${folder} is not empty.`,
    why: () => 'A new root is only made in an empty folder, so that nothing of yours is overwritten.',
    fix: () => 'Name a folder that does not exist yet, or an empty one.',
  }),
};

/** The first three by name. */
function listMeetings(meetings: readonly string[]): string {
  const more = meetings.length - 3;
  return meetings.slice(0, 3).join('; ') + (more > 0 ? `; and ${more} more` : '');
}
