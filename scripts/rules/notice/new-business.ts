import type { AgendaItem } from '../../model/agenda.ts';
import type { Meeting } from '../../model/meeting.ts';
import { subjectOf } from '../../model/meetings/same-business.ts';

/**
 * Returns the items of a meeting that need notice of their own: all but standing items, such as the exclusion of the public,
 * which are no business; where it goes on with one that was adjourned, only those that did not stand on the agenda then.
 * They are known by their titles.
 *
 * Source: Local Government Act 1972 s.100B(3) and (4)(a) ask for notice of a meeting and of its business; a meeting that is
 * adjourned and goes on is the same meeting, so that what stood on its agenda has had its notice.
 */
export function newBusinessOf(meeting: Meeting): readonly AgendaItem[] {
  const items = (meeting.agenda?.items ?? []).filter(({ standingSlug }) => standingSlug === null);
  if (meeting.continues === null) return items;
  const carried = new Set<string>();
  for (let before: Meeting | null = meeting.continues; before !== null; before = before.continues) {
    for (const { title } of before.agenda?.items ?? []) carried.add(businessOf(title));
  }
  return items.filter(({ title }) => !carried.has(businessOf(title)));
}

/** A title of dates and numbers alone is compared as it stands. */
function businessOf(title: string): string {
  return subjectOf(title) || title;
}
