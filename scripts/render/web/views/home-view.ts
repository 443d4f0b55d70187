import { formatDayShort } from '../../../model/calendar/format-day.ts';
import { namesOfBodies } from '../../../model/meetings/joint-meeting.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { publicationOfReport } from '../../../model/meetings/publication-of-report.ts';
import { sitePaths } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';
import { isComing, lineOfMeeting, type MeetingLine } from './meeting-line.ts';

/** The home page: what comes next, what is new, and where to look. */
export interface HomeView {
  readonly coming: readonly MeetingLine[];
  readonly latestPapers: readonly LatestPapers[];
  readonly latestDecisions: readonly { readonly href: string; readonly heading: string; readonly meeting: string }[];
  readonly decisionsHref: string;
  readonly latestMinutes: readonly { readonly href: string; readonly meeting: MeetingLine; readonly status: string }[];
  readonly committees: readonly {
    readonly href: string;
    readonly name: string;
    readonly children: readonly { href: string; name: string }[];
  }[];
  readonly aboutHtml: string | null;
  readonly feedHref: string;
  readonly calendarHref: string;
}

/** What one publication put before the public. */
interface LatestPapers {
  readonly published: string;
  readonly meeting: MeetingLine;
  readonly reports: readonly { readonly href: string; readonly subject: string }[];
  readonly more: number;
}

const mostComing = 8;
const mostPublications = 4;
const mostReports = 4;
const mostMinutes = 4;
const mostDecisions = 5;

/** Returns what the home page shows. */
export function buildHomeView(site: Site): HomeView {
  const { archive, links } = site;
  const coming = archive.meetings.filter((meeting) => isComing(meeting, archive.today)).toReversed();
  const line = (named: { path: string; name: string }) => ({ href: links.href(named.path), name: named.name });
  return {
    coming: coming.slice(0, mostComing).map((meeting) => lineOfMeeting(meeting, site)),
    latestPapers: latestPublications(site).slice(0, mostPublications),
    latestDecisions: latestDecisions(site),
    decisionsHref: links.href(sitePaths.decisions),
    latestMinutes: archive.minutes.slice(0, mostMinutes).map((minutes) => ({
      href: links.href(minutes.path),
      meeting: lineOfMeeting(minutes.meeting, site),
      status: site.words.home.minutes[minutes.status],
    })),
    committees: archive.committees
      .filter((committee) => committee.parent === null)
      .map((committee) => ({ ...line(committee), children: committee.children.map(line) })),
    aboutHtml: site.text.block(archive.council.about, 'about-'),
    feedHref: links.href(sitePaths.feed),
    calendarHref: links.href(sitePaths.calendarFile),
  };
}

/** The newest items of business on which something was resolved, but for the approval of minutes. */
function latestDecisions(site: Site): HomeView['latestDecisions'] {
  const entries = new Set(
    site.registers.resolutions
      .filter(({ entry }) => entry.item?.papers.some(({ kind }) => kind === 'minutes') !== true)
      .map(({ entry }) => entry),
  );
  return [...entries].slice(0, mostDecisions).map((entry) => {
    const [first] = site.registers.byEntry.get(entry) ?? [];
    if (first === undefined) throw new RangeError('A minute without its outcomes.');
    const { meeting } = first.minutes;
    return {
      href: `${site.links.href(first.minutes.path)}#${entry.anchor}`,
      heading: entry.heading,
      meeting: `${meeting.title ?? namesOfBodies(meeting, site.words)}, ${formatDayShort(meeting.date, site.words)}`,
    };
  });
}

function latestPublications(site: Site): LatestPapers[] {
  const publications = site.archive.meetings.flatMap((meeting) =>
    meeting.publications.map((publication) => ({ meeting, publication })),
  );
  return publications
    .toSorted((one, other) => other.publication.date.localeCompare(one.publication.date))
    .slice(0, mostPublications)
    .map(({ meeting, publication }) => {
      const reports = reportsOf(meeting).filter((report) => publicationOfReport(report) === publication);
      return {
        published: formatDayShort(publication.date, site.words),
        meeting: lineOfMeeting(meeting, site),
        reports: reports
          .slice(0, mostReports)
          .map((report) => ({ href: site.links.href(report.path), subject: report.subject })),
        more: Math.max(0, reports.length - mostReports),
      };
    });
}

function reportsOf(meeting: Meeting) {
  return (meeting.agenda?.items ?? []).flatMap((item) => item.papers).filter((paper) => paper.kind === 'report');
}
