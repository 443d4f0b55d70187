import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Minutes } from '../../model/minutes.ts';
import { isSamePerson } from '../../model/people/membership-on-day.ts';
import type { NamedPerson } from '../../model/person.ts';
import { attendeesOf, isMistyped } from './attendees-of.ts';
import type { MinutesEvent } from './minutes-events.ts';

/**
 * Returns declarations of interest by people who were not there, and by people who are said to have left for an item whose
 * minute does not record that they went. Items without a minute of their own here, as private ones, are left alone.
 *
 * Source: Localism Act 2011 section 31(4) (a member with a disclosable pecuniary interest may not take part in the
 * discussion or vote; whether they must leave the room is for standing orders); in Wales Local Government Act 1972
 * section 94 and the council's code of conduct.
 */
export function checkDeclarations(minutes: Minutes, events: readonly MinutesEvent[]): Diagnostic[] {
  const attendees = attendeesOf(minutes);
  return minutes.declarations.flatMap(({ person, item, left }, index) => {
    const at = minutes.source.positionOf(['declarations', index, 'person']);
    if (isMistyped(person)) return [];
    if (!attendees.some((attendee) => isSamePerson(attendee, person))) {
      return [diagnose('DECLARATION_NOT_PRESENT', at, { person: person.name })];
    }
    if (!left || !hasMinute(item, events) || wasAway(person, item, events)) return [];
    return [diagnose('DECLARATION_WITHOUT_DEPARTURE', at, { person: person.name, item })];
  });
}

function hasMinute(item: string, events: readonly MinutesEvent[]): boolean {
  return events.some((event) => isOf(event, item));
}

/** Whether somebody was out of the room when an item began, or left while it was taken. */
function wasAway(person: NamedPerson, item: string, events: readonly MinutesEvent[]): boolean {
  let isAway = false;
  for (const event of events) {
    const isThere = isOf(event, item);
    if (isThere && isAway) return true;
    if ((event.kind !== 'left' && event.kind !== 'arrived') || !isSamePerson(event.who, person)) continue;
    isAway = event.kind === 'left';
    if (isThere && isAway) return true;
  }
  return false;
}

/** Numbers may have letters, whose case is no matter. */
function isOf({ entry }: MinutesEvent, item: string): boolean {
  return entry.item?.number.toLowerCase() === item.toLowerCase();
}
