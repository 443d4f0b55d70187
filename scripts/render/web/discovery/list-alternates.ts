import { apiPath, apiPaths } from '../../../model/api-path.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Committee } from '../../../model/committee.ts';
import { committeeCalendarPath, committeeFeedPath, sitePaths } from '../../../model/site-path.ts';
import type { PageSubject } from './page-subject.ts';

/** Another form of what a page tells, for programs: its head names it. */
export interface Alternate {
  readonly type: 'application/atom+xml' | 'text/calendar' | 'application/json' | 'text/csv';
  readonly title: string;
  readonly path: string;
}

/** Returns the feed and the calendar that a page belongs to, and its data. Every page has at least the feed of the site. */
export function listAlternates(subject: PageSubject | undefined, archive: Archive): Alternate[] {
  switch (subject?.kind) {
    case undefined:
      return [feedOfSite(archive)];
    case 'site':
      return [feedOfSite(archive), calendarOfSite(archive), data('The archive as data', apiPaths.system)];
    case 'committee': {
      const { committee } = subject;
      return [...ofCommittee(committee), data(committee.name, apiPath('organizations', committee.path))];
    }
    case 'meeting': {
      const { meeting } = subject;
      return [...ofCommittee(meeting.committee), data(meeting.name, apiPath('meetings', meeting.path))];
    }
    case 'report': {
      const { report } = subject;
      return [...ofCommittee(report.meeting.committee), data(report.subject, apiPath('papers', report.path))];
    }
    case 'minutes': {
      const { meeting } = subject.minutes;
      return [...ofCommittee(meeting.committee), data(meeting.name, apiPath('meetings', meeting.path))];
    }
    case 'person':
      return [feedOfSite(archive), data(subject.person.fullName, apiPath('people', subject.person.path))];
    case 'indicator-set': {
      const { title, csvPath, jsonPath } = subject.set;
      return [feedOfSite(archive), { type: 'text/csv', title, path: csvPath }, data(title, jsonPath)];
    }
  }
}

function feedOfSite({ council }: Archive): Alternate {
  return { type: 'application/atom+xml', title: `${council.name}: meetings and papers`, path: sitePaths.feed };
}

function calendarOfSite({ council }: Archive): Alternate {
  return { type: 'text/calendar', title: `${council.name}: committee meetings`, path: sitePaths.calendarFile };
}

function ofCommittee({ name, slug }: Committee): Alternate[] {
  return [
    { type: 'application/atom+xml', title: `${name}: papers`, path: committeeFeedPath(slug) },
    { type: 'text/calendar', title: `${name}: meetings`, path: committeeCalendarPath(slug) },
  ];
}

function data(title: string, path: string): Alternate {
  return { type: 'application/json', title, path };
}
