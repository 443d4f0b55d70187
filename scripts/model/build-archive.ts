import type { ValidRoot } from '../schema/valid-root.ts';
import type { Words } from '../words/words.ts';
import type { Archive, Edition, OrdinaryPage } from './archive.ts';
import { buildCommittees } from './build-committees.ts';
import type { BuildContext } from './build-context.ts';
import { buildCouncil } from './build-council.ts';
import { buildBody } from './build-markdown.ts';
import { buildRedirects } from './build-redirects.ts';
import { buildRemoved } from './build-removed.ts';
import { buildDecisions } from './build-decisions.ts';
import { workingCalendarOf } from './calendar/clear-days.ts';
import type { Committee } from './committee.ts';
import { buildIndicatorSets } from './figures/build-indicator-sets.ts';
import type { Meeting } from './meeting.ts';
import { buildCommitteeMeetings } from './meetings/build-committee-meetings.ts';
import { compareNewestFirst } from './meetings/order-meetings.ts';
import { buildPeople } from './people/build-people.ts';
import type { Report } from './report.ts';
import { ordinaryPagePath } from './site-path.ts';
import type { SuppliedFile } from './supplied-file.ts';
import type { SuppliedPdfs } from './supplied-pdf.ts';

/**
 * Returns everything that one edition shows on a day (`today` is `YYYY-MM-DD`), or with `preview` will show once all that
 * is planned is published. Pure and total: a reference that leads nowhere is dropped without a word, since validate has
 * reported it. `pdfs` is what was found in supplied PDFs.
 */
export function buildArchive(
  root: ValidRoot,
  options: {
    readonly edition: Edition;
    readonly today: string;
    readonly preview?: boolean;
    /** Whether minutes that are still being written are there too, as drafts; in a preview they are. */
    readonly unfinished?: boolean;
    readonly pdfs?: SuppliedPdfs;
  },
): Archive {
  const {
    edition,
    today,
    preview: isPreview = false,
    unfinished: showsUnfinished = isPreview,
    pdfs = new Map(),
  } = options;
  const publishedBy = isPreview ? '9999-12-31' : today;
  const directory = buildPeople(root.people, root.pictures);
  const council = buildCouncil(root.council, directory, root.pictures);
  const context: BuildContext = { root, edition, today, publishedBy, showsUnfinished, council, directory, pdfs };
  const committees = buildCommittees(root.committees, directory);
  const committeeBySlug = new Map(committees.map((committee) => [committee.slug, committee]));
  const sources = {
    calendar: workingCalendarOf(
      council.jurisdiction,
      root.bankHolidays?.matter.days.map(({ date }) => date),
    ),
    committeeOf: (slug: string): Committee | null => committeeBySlug.get(slug) ?? null,
    standingTexts: new Map(root.standing.map((text) => [text.slug, text])),
  };
  const meetings: Meeting[] = [];
  const files: SuppliedFile[] = [];
  for (const file of root.committees) {
    const committee = committeeBySlug.get(file.slug);
    if (committee === undefined) continue;
    const built = buildCommitteeMeetings(file, committee, sources, context);
    committee.meetings = built.meetings.toReversed();
    committee.municipalYears = [...Map.groupBy(committee.meetings, (meeting) => meeting.municipalYear)].map(
      ([year, ofTheYear]) => ({ year, meetings: ofTheYear }),
    );
    meetings.push(...built.meetings);
    files.push(...built.files);
  }
  meetings.sort(compareNewestFirst);
  for (const committee of committees) {
    committee.jointMeetings = meetings.filter(({ jointWith }) => jointWith.includes(committee));
  }
  const indicatorSetsIn = rememberByWords((words) => buildIndicatorSets(root.indicatorSets, edition, words));
  const shown = {
    files,
    indicatorSets: indicatorSetsIn(council.words),
    indicatorSetsIn,
    people: directory.people,
    committees,
    meetings,
    reports: reportsOf(meetings),
    minutes: meetings.map((meeting) => meeting.minutes).filter((minutes) => minutes !== null),
    decisions: buildDecisions(context, sources.calendar),
    pages: root.pages.map((file): OrdinaryPage => {
      const { slug, matter } = file;
      return {
        slug,
        path: ordinaryPagePath(slug),
        title: matter.title,
        lang: matter.lang ?? null,
        body: buildBody(file),
      };
    }),
  };
  return {
    edition,
    isPreview,
    today,
    council,
    ...shown,
    ...buildRedirects(root, shown),
    removed: buildRemoved(root.council),
  };
}

/** Sets are worked out for a language only where something speaks it, and then once. */
function rememberByWords<Built>(build: (words: Words) => Built): (words: Words) => Built {
  const built = new Map<Words, Built>();
  return (words) => {
    const known = built.get(words) ?? build(words);
    built.set(words, known);
    return known;
  };
}

/** Each report once, its appendices after it. */
function reportsOf(meetings: readonly Meeting[]): readonly Report[] {
  const reports = new Set<Report>();
  const add = (report: Report | null): void => {
    if (report === null || reports.has(report)) return;
    reports.add(report);
    for (const appendix of report.appendices) add(appendix.report);
  };
  for (const meeting of meetings) {
    for (const item of meeting.agenda?.items ?? []) {
      for (const paper of item.papers) if (paper.kind === 'report') add(paper);
    }
  }
  return [...reports];
}
