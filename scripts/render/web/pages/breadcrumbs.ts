import type { Committee } from '../../../model/committee.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { formatDayShort } from '../../../model/calendar/format-day.ts';
import { sitePaths } from '../../../model/site-path.ts';
import type { Breadcrumb } from '../site-page.ts';

/** The first step of every way. */
export const homeCrumb: Breadcrumb = { text: 'Home', path: sitePaths.home };

/** Returns the way to a committee's page, the committee included. */
export function crumbsToCommittee(committee: Committee): Breadcrumb[] {
  return [
    homeCrumb,
    { text: 'Committees', path: sitePaths.committees },
    { text: committee.name, path: committee.path },
  ];
}

/** Returns the way to a meeting's page, the meeting included. */
export function crumbsToMeeting(meeting: Meeting): Breadcrumb[] {
  return [...crumbsToCommittee(meeting.committee), { text: formatDayShort(meeting.date), path: meeting.path }];
}

/** Returns a way whose last step is the page itself, which has no link. */
export function endCrumbs(crumbs: readonly Breadcrumb[]): Breadcrumb[] {
  return crumbs.map((crumb, index) => (index === crumbs.length - 1 ? { ...crumb, path: null } : crumb));
}
