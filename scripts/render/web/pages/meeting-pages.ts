import { formatDayShort, formatTime } from '../../../model/calendar/format-day.ts';
import { bodiesOf, namesOfBodies } from '../../../model/meetings/joint-meeting.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { meetingStateInWords } from '../../../model/meetings/meeting-state.ts';
import type { Minutes } from '../../../model/minutes.ts';
import type { Report } from '../../../model/report.ts';
import type { SearchFacts } from '../../../model/search.ts';
import { inLanguage, type Site } from '../site.ts';
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
    meetingPage(meeting, inLanguage(site, meeting.lang)),
    ...reports.map((report) => reportPage(report, inLanguage(site, report.lang))),
    ...(meeting.minutes === null ? [] : [minutesPage(meeting.minutes, inLanguage(site, meeting.minutes.lang))]),
  ];
}

function meetingPage(meeting: Meeting, site: Site): PageFacts {
  return {
    kind: 'meeting',
    path: meeting.path,
    title: `${stopInWords(meeting, site)}${meeting.name}`,
    distinction: formatTime(meeting.time, site.words),
    description: `${meeting.name}, ${formatTime(meeting.time, site.words)}, ${meeting.venue}. ${meetingStateInWords(meeting, meeting.state, site.words)}.`,
    section: 'committees',
    lang: meeting.lang,
    search: { kind: 'meeting', ...searchOf(meeting) },
    breadcrumbs: endCrumbs(crumbsToMeeting(meeting, site)),
    listed: true,
    scripts: canBeKept(meeting) ? ['keep-pack', 'kept-copy'] : [],
    view: () => buildMeetingView(meeting, site),
  };
}

function reportPage(report: Report, site: Site): PageFacts {
  const { meeting } = report;
  const said = site.words.report;
  const day = formatDayShort(meeting.date, site.words);
  return {
    kind: 'report',
    path: report.path,
    title: `${report.subject} – ${namesOfBodies(meeting, site.words)}, ${day}`,
    distinction: said.distinction(report.item.number),
    description: said.description(report.subject, namesOfBodies(meeting, site.words), day, report.item.number),
    section: 'committees',
    lang: report.lang,
    search: { kind: 'report', ...searchOf(meeting) },
    breadcrumbs: [...crumbsToMeeting(meeting, site), { text: report.subject, path: null }],
    listed: true,
    scripts: ['copy-address', 'kept-copy', 'notes'],
    view: () => buildReportView(report, site),
  };
}

function minutesPage(minutes: Minutes, site: Site): PageFacts {
  const { meeting } = minutes;
  const said = site.words.minutes;
  return {
    kind: 'minutes',
    path: minutes.path,
    title: said.pageTitle(namesOfBodies(meeting, site.words), formatDayShort(meeting.date, site.words)),
    distinction: formatTime(meeting.time, site.words),
    description: said.descriptions[minutes.status](meeting.name),
    section: 'committees',
    lang: minutes.lang,
    search: { kind: 'minutes', ...searchOf(meeting) },
    breadcrumbs: [...crumbsToMeeting(meeting, site), { text: said.title, path: null }],
    listed: true,
    scripts: ['kept-copy', 'notes'],
    view: () => buildMinutesView(minutes, site),
  };
}

function searchOf(meeting: Meeting): Omit<SearchFacts, 'kind'> {
  const { date, municipalYear } = meeting;
  return { committees: bodiesOf(meeting).map(({ name }) => name), meeting: { date, municipalYear } };
}
