import type { AgendaItem } from '../agenda.ts';
import type { Committee } from '../committee.ts';

const months =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:first|second|third|fourth) quarter|quarter|q[1-4])\b/gu;

/**
 * Returns the items of the same committee's other meetings that deal with the same business, the newest first: those of
 * the same title, but for its numbers and the month or quarter that it names, so that a report that returns is found.
 * Standing items, the approval of minutes and the update on actions return at every meeting, and have none.
 */
export function sameBusiness(item: AgendaItem): AgendaItem[] {
  if (isRoutine(item)) return [];
  const { committee } = item.meeting;
  // Read once for each committee: an archive has thousands of items, each of which asks.
  const bySubject = subjects.get(committee) ?? itemsBySubject(committee);
  subjects.set(committee, bySubject);
  const subject = subjectOf(item.title);
  // A title of dates and numbers alone says nothing of its business.
  if (subject === '') return [];
  return (bySubject.get(subject) ?? []).filter((other) => other.meeting !== item.meeting);
}

const subjects = new WeakMap<Committee, ReadonlyMap<string, readonly AgendaItem[]>>();

function itemsBySubject({ meetings }: Committee): ReadonlyMap<string, readonly AgendaItem[]> {
  const items = meetings.flatMap((meeting) => meeting.agenda?.items ?? []).filter((item) => !isRoutine(item));
  return Map.groupBy(items, ({ title }) => subjectOf(title));
}

/** Tells whether an item returns at every meeting: standing items, the approval of minutes, actions and programme. */
export function isRoutine({ standingSlug, minutesOf, listsActions, listsProgramme }: AgendaItem): boolean {
  return standingSlug !== null || minutesOf !== null || listsActions || listsProgramme;
}

/** Returns what a title says of its business: its words in small letters without numbers, months and quarters. */
export function subjectOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(months, ' ')
    .replaceAll(/[\p{P}\p{S}]/gu, ' ')
    .replaceAll(/\b\d+(?:st|nd|rd|th)?\b/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
