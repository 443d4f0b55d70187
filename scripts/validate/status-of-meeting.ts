import type { MeetingMatter } from '../schema/meeting.ts';
import type { Salvaged } from './salvage.ts';

/** Returns whether a meeting takes place: one that has a new date and says nothing else is postponed. */
export function statusOfMeeting(
  matter: Salvaged<MeetingMatter> | null | undefined,
): 'scheduled' | 'postponed' | 'cancelled' {
  return matter?.status ?? (matter?.rescheduledTo === undefined ? 'scheduled' : 'postponed');
}
