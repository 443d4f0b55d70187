import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import { formatTime } from '../../model/calendar/format-day.ts';
import type { Minutes } from '../../model/minutes.ts';
import { isSamePerson } from '../../model/people/membership-on-day.ts';
import { english } from '../../words/en/english.ts';
import { clockOf, type MeetingClock } from './clock.ts';
import type { MinutesEvent, Movement } from './minutes-events.ts';
import { attendeesOf, isMistyped } from './attendees-of.ts';

/**
 * Returns comings and goings that cannot be: of somebody who was not there, before they arrived, twice in a row, outside the
 * meeting, and times that stand out of order. Of one line only the gravest is said.
 *
 * Good practice in every jurisdiction: quorum (Local Government Act 1972 Schedule 12 paragraph 6), votes and interests are
 * read from these times.
 */
export function checkMovements(minutes: Minutes, events: readonly MinutesEvent[]): Diagnostic[] {
  const clock = clockOf(minutes);
  const moves = events.filter((event): event is Movement => event.kind === 'arrived' || event.kind === 'left');
  const found: Diagnostic[] = [];
  let latest: string | null = null;
  for (const event of events) {
    if (event.kind === 'item' || event.kind === 'outcome' || event.kind === 'vote') continue;
    const time = event.kind === 'adjourned' ? event.from : event.time;
    const problem =
      (event.kind === 'adjourned' ? null : checkMove(event, moves, minutes, clock)) ??
      checkWithin(time, event.at, minutes, clock) ??
      checkOrder(time, latest, event.at, clock) ??
      (event.kind === 'adjourned' && event.until !== null ? checkOrder(event.until, time, event.at, clock) : null);
    if (problem !== null) found.push(problem);
    if (latest === null || clock(time) > clock(latest)) latest = time;
  }
  return found;
}

function checkMove(
  event: Movement,
  moves: readonly Movement[],
  minutes: Minutes,
  clock: MeetingClock,
): Diagnostic | null {
  const { who, kind, time, at } = event;
  const person = who.name;
  const left = kind === 'left';
  if (isMistyped(who)) return null;
  if (!attendeesOf(minutes).some((attendee) => isSamePerson(attendee, who))) {
    return diagnose('MOVEMENT_NOT_PRESENT', at, { person, left });
  }
  const before = moves.slice(0, moves.indexOf(event)).findLast((move) => isSamePerson(move.who, who));
  if (before === undefined) return null;
  if (before.kind === kind) return diagnose('MOVEMENT_REPEATED', at, { person, left });
  if (!left || clock(time) >= clock(before.time)) return null;
  return diagnose('LEFT_BEFORE_ARRIVED', at, {
    person,
    left: formatTime(time, english),
    arrived: formatTime(before.time, english),
  });
}

function checkWithin(
  time: string,
  at: SourcePosition,
  { started, ended }: Minutes,
  clock: MeetingClock,
): Diagnostic | null {
  const isEarly = started !== null && clock(time) < clock(started);
  if (!isEarly && (ended === null || clock(time) <= clock(ended))) return null;
  const said = (value: string | null): string | null => (value === null ? null : formatTime(value, english));
  const facts = { started: isEarly ? said(started) : null, ended: said(ended) };
  return diagnose('MOVEMENT_OUTSIDE_MEETING', at, { time: formatTime(time, english), ...facts });
}

function checkOrder(time: string, latest: string | null, at: SourcePosition, clock: MeetingClock): Diagnostic | null {
  if (latest === null || clock(time) >= clock(latest)) return null;
  const facts = { time: formatTime(time, english), before: formatTime(latest, english) };
  return diagnose('MOVEMENTS_OUT_OF_ORDER', at, facts);
}
