import { formatDayShort, formatTime } from '../../../model/calendar/format-day.ts';
import type { Meeting } from '../../../model/meeting.ts';
import type { Minutes } from '../../../model/minutes.ts';
import type { Report } from '../../../model/report.ts';
import type { SearchFacts } from '../../../model/search.ts';
import type { Site } from '../site.ts';
import { canBeKept } from '../offline/list-meeting-files.ts';
import type { PageFacts } from '../site-page.ts';
import { stopInWords } from '../views/meeting-state.ts';
import { buildMeetingView } from '../views/meeting-view.ts';
import { buildMinutesView } from '../views/minutes-view.ts';
import { buildReportView } from '../views/report-view.ts';
import { crumbsToMeeting, endCrumbs } from './breadcrumbs.ts';

/**
 * Returns the page of a meeting and those of its reports and minutes. The reports are given apart from the agenda, since
 * appendices are reports that no item names.
 */
export function pagesOfMeeting(meeting: Meeting, reports: readonly Report[], site: Site): PageFacts[] {
  return [
    meetingPage(meeting, site),
    ...reports.map((report) => reportPage(report, site)),
    ...(meeting.minutes === null ? [] : [minutesPage(meeting.minutes, site)]),
  ];
}

function meetingPage(meeting: Meeting, site: Site): PageFacts {
  return {
    kind: 'meeting',
    path: meeting.path,
    title: `${stopInWords(meeting)}${meeting.name}`,
    distinction: formatTime(meeting.time),
    description: `${meeting.name}, ${formatTime(meeting.time)}, ${meeting.venue}. ${meeting.stateInWords}.`,
    section: 'committees',
    lang: meeting.lang,
    search: { kind: 'meeting', ...searchOf(meeting) },
    breadcrumbs: endCrumbs(crumbsToMeeting(meeting)),
    listed: true,
    scripts: canBeKept(meeting) ? ['keep-pack', 'kept-copy'] : [],
    view: () => buildMeetingView(meeting, site),
  };
}

function reportPage(report: Report, site: Site): PageFacts {
  const { meeting } = report;
  return {
    kind: 'report',
    path: report.path,
    title: `${report.subject} – ${meeting.committee.name}, ${formatDayShort(meeting.date)}`,
    distinction: `item ${report.item.number}`,
    description: `Report on ${report.subject} to the ${meeting.committee.name}, ${formatDayShort(meeting.date)}, agenda item ${report.item.number}.`,
    section: 'committees',
    lang: report.lang,
    search: { kind: 'report', ...searchOf(meeting) },
    breadcrumbs: [...crumbsToMeeting(meeting), { text: report.subject, path: null }],
    listed: true,
    scripts: ['copy-address', 'kept-copy', 'notes'],
    view: () => buildReportView(report, site),
  };
}

function minutesPage(minutes: Minutes, site: Site): PageFacts {
  const { meeting } = minutes;
  return {
    kind: 'minutes',
    path: minutes.path,
    title: `Minutes – ${meeting.committee.name}, ${formatDayShort(meeting.date)}`,
    distinction: formatTime(meeting.time),
    description: `${minutes.status === 'draft' ? 'Draft minutes' : 'Approved minutes'} of ${meeting.name}.`,
    section: 'committees',
    lang: minutes.lang,
    search: { kind: 'minutes', ...searchOf(meeting) },
    breadcrumbs: [...crumbsToMeeting(meeting), { text: 'Minutes', path: null }],
    listed: true,
    scripts: ['kept-copy', 'notes'],
    view: () => buildMinutesView(minutes, site),
  };
}

function searchOf(meeting: Meeting): Omit<SearchFacts, 'kind'> {
  const { committee, date, municipalYear } = meeting;
  return { committee: committee.name, meeting: { date, municipalYear } };
}
