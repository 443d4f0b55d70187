import type { Committee } from '../../../model/committee.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { formatDayShort } from '../../../model/calendar/format-day.ts';
import { sitePaths } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';
import type { Breadcrumb } from '../site-page.ts';

/** The first step of every way. */
export function homeCrumb({ words }: Site): Breadcrumb {
  return { text: words.chrome.home, path: sitePaths.home };
}

/** Returns the way to a committee's page, the committee included. */
export function crumbsToCommittee(committee: Committee, site: Site): Breadcrumb[] {
  return [
    homeCrumb(site),
    { text: site.words.chrome.committees, path: sitePaths.committees },
    { text: committee.name, path: committee.path },
  ];
}

/** Returns the way to a meeting's page, the meeting included. */
export function crumbsToMeeting(meeting: Meeting, site: Site): Breadcrumb[] {
  return [
    ...crumbsToCommittee(meeting.committee, site),
    { text: formatDayShort(meeting.date, site.words), path: meeting.path },
  ];
}

/** Returns a way whose last step is the page itself, which has no link. */
export function endCrumbs(crumbs: readonly Breadcrumb[]): Breadcrumb[] {
  return crumbs.map((crumb, index) => (index === crumbs.length - 1 ? { ...crumb, path: null } : crumb));
}
