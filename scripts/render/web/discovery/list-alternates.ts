import { apiPath, apiPaths } from '../../../model/api-path.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Committee } from '../../../model/committee.ts';
import { committeeCalendarPath, committeeFeedPath, sitePaths } from '../../../model/site-path.ts';
import type { Words } from '../../../words/words.ts';
import type { PageSubject } from './page-subject.ts';

/** Another form of what a page tells, for programs: its head names it. */
export interface Alternate {
  readonly type: 'application/atom+xml' | 'text/calendar' | 'application/json' | 'text/csv';
  readonly title: string;
  readonly path: string;
}

/**
 * Returns the feed and the calendar that a page belongs to, and its data, with titles in the words given. Every page has
 * at least the feed of the site.
 */
export function listAlternates(
  subject: PageSubject | undefined,
  { council }: Archive,
  { feeds: said }: Words,
): Alternate[] {
  const feed: Alternate = { type: 'application/atom+xml', title: said.ofCouncil(council.name), path: sitePaths.feed };
  const ofCommittee = ({ name, slug }: Committee): Alternate[] => [
    { type: 'application/atom+xml', title: said.ofCommittee(name), path: committeeFeedPath(slug) },
    { type: 'text/calendar', title: said.calendarOfCommittee(name), path: committeeCalendarPath(slug) },
  ];
  switch (subject?.kind) {
    case undefined:
      return [feed];
    case 'site':
      return [
        feed,
        { type: 'text/calendar', title: said.calendarOfCouncil(council.name), path: sitePaths.calendarFile },
        data(said.archiveAsData, apiPaths.system),
      ];
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
    case 'decision':
      return [feed, data(subject.decision.title, apiPath('papers', subject.decision.path))];
    case 'person':
      return [feed, data(subject.person.fullName, apiPath('people', subject.person.path))];
    case 'indicator-set': {
      const { title, csvPath, jsonPath } = subject.set;
      return [feed, { type: 'text/csv', title, path: csvPath }, data(title, jsonPath)];
    }
  }
}

function data(title: string, path: string): Alternate {
  return { type: 'application/json', title, path };
}
