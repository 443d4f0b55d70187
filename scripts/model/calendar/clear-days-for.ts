import type { Council } from '../council.ts';

/** The day on which SI 2002/715 put five clear days for three, in England. */
const fiveSince = '2002-10-01';

/**
 * Returns the clear days of notice of a meeting on a day, `YYYY-MM-DD`: what the council's law asks for or the council has
 * set, and in England before 1 October 2002 no more than three (Local Government Act 1972 s.100A(6)(a) and s.100B(3) as they
 * stood before SI 2002/715).
 */
export function clearDaysFor(
  day: string,
  { jurisdiction, clearDays }: Pick<Council, 'jurisdiction' | 'clearDays'>,
): number {
  return jurisdiction === 'england' && day < fiveSince ? Math.min(clearDays, 3) : clearDays;
}
