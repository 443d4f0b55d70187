import type { Council } from '../model/council.ts';
import { isExecutive } from '../model/committee.ts';
import type { Meeting } from '../model/meeting.ts';

/** The day on which SI 2012/2089 came into force (reg 1). Before it other regulations held, which are not known here. */
const since = '2012-09-10';

/**
 * Tells whether a meeting is one of an executive, or of a committee of one, to which the Local Authorities (Executive
 * Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089) apply.
 */
export function fallsUnderRegulations(
  { committee, date }: Pick<Meeting, 'committee' | 'date'>,
  council: Pick<Council, 'jurisdiction'>,
): boolean {
  return isExecutive(committee) && wereInForce(date, council);
}

/** Tells whether those regulations were in force on a day, where the council is. */
export function wereInForce(day: string, { jurisdiction }: Pick<Council, 'jurisdiction'>): boolean {
  return jurisdiction === 'england' && day >= since;
}
