import type { Archive } from '../../model/archive.ts';
import { bodiesOf } from '../../model/meetings/joint-meeting.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import { committeeCalendarPath, committeeFeedPath, sitePaths } from '../../model/site-path.ts';
import { buildEntries } from './build-entries.ts';
import { renderAtom } from './render-atom.ts';
import { renderCalendar } from './render-calendar.ts';

/**
 * Returns the feeds of the site and of each committee by path: what was published, as Atom (RFC 4287), and the meetings,
 * as iCalendar (RFC 5545). All their dates come from the content.
 */
export function renderFeeds(archive: Archive, bodies: Bodies): ReadonlyMap<string, string> {
  const { council, committees, meetings } = archive;
  const entries = buildEntries(archive, bodies);
  const said = council.words.feeds;
  const feeds = new Map<string, string>();
  feeds.set(
    sitePaths.feed,
    renderAtom(archive, {
      path: sitePaths.feed,
      pagePath: sitePaths.home,
      title: said.ofCouncil(council.name),
      entries,
    }),
  );
  feeds.set(sitePaths.calendarFile, renderCalendar(archive, said.calendarOfCouncil(council.name), meetings));
  for (const committee of committees) {
    const path = committeeFeedPath(committee.slug);
    const title = `${committee.name}, ${council.name}`;
    feeds.set(
      path,
      renderAtom(archive, {
        path,
        pagePath: committee.path,
        title,
        entries: entries.filter(({ committees: bodiesOfEntry }) => bodiesOfEntry.includes(committee)),
      }),
    );
    const ofCommittee = meetings.filter((meeting) => bodiesOf(meeting).includes(committee));
    feeds.set(committeeCalendarPath(committee.slug), renderCalendar(archive, title, ofCommittee));
  }
  return feeds;
}
