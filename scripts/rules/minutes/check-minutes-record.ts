import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { noteWhenApproved } from '../good-practice/minutes-severity.ts';
import { checkAttendance } from './check-attendance.ts';
import { checkDeclarations } from './check-declarations.ts';
import { checkMovements } from './check-movements.ts';
import { checkPublicSummary } from './check-public-summary.ts';
import { checkQuorum } from './check-quorum.ts';
import { checkSixMonths } from './check-six-months.ts';
import { checkUrgentItems } from './check-urgent-items.ts';
import { checkVotes } from './check-votes.ts';
import { minutesEventsOf } from './minutes-events.ts';

/** Returns what does not fit in minutes: who was there, came, went and declared, whether that made a quorum, how they voted, and members who attend nothing for long. */
export function checkMinutesRecord(archive: Archive): Diagnostic[] {
  const { minutes, people } = archive;
  const found = minutes.flatMap((record) => {
    const events = minutesEventsOf(record, people);
    return [
      ...checkAttendance(record),
      ...checkMovements(record, events),
      ...checkQuorum(record, events),
      ...checkVotes(record, events),
      ...checkDeclarations(record, events),
      ...checkPublicSummary(record),
      ...checkUrgentItems(record),
    ].map((found) => noteWhenApproved(record, found));
  });
  return [...found, ...checkSixMonths(archive)];
}
