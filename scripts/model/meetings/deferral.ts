import type { AgendaItem } from '../agenda.ts';
import type { Meeting } from '../meeting.ts';
import { sameBusiness } from './same-business.ts';

/** Where an item goes: the meeting, and its item once that is on a published agenda; null where it is not known. */
export interface Deferral {
  readonly date: string;
  readonly meeting: Meeting | null;
  readonly item: AgendaItem | null;
}

/** Returns to which meeting an item is deferred; null where it is not. Items are the same business by their titles. */
export function deferralOf(item: AgendaItem): Deferral | null {
  const { deferredTo: date, meeting } = item;
  if (date === null) return null;
  // The newest come first, and of two meetings of a day the first is meant.
  const target = meeting.committee.meetings.findLast((other) => other.date === date && date > meeting.date) ?? null;
  const taken = sameBusiness(item).find((other) => other.meeting === target) ?? null;
  return { date, meeting: target, item: taken };
}

/** Returns the items that were deferred to this one, the newest first. */
export function deferredFrom(item: AgendaItem): readonly AgendaItem[] {
  return sameBusiness(item).filter((other) => deferralOf(other)?.item === item);
}
