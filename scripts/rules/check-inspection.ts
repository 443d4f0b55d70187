import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { addMonths } from '../model/calendar/add-months.ts';
import { addDays } from '../model/calendar/day.ts';
import { formatDayShort } from '../model/calendar/format-day.ts';
import { english } from '../words/en/english.ts';

/**
 * Returns the papers of meetings that a council took down while the law still asked for them. It is a note: what should
 * never have been public has to go.
 *
 * Source: Local Government Act 1972 s.100C(1): agenda, reports and minutes stay open to inspection "until the expiration of
 * the period of six years beginning with the date of the meeting", England and Wales. Minutes of 3 July 2019 are open to the
 * end of 2 July 2025.
 */
export function checkInspection({ removed, council }: Archive): Diagnostic[] {
  if (council.jurisdiction !== 'england' && council.jurisdiction !== 'wales') return [];
  return removed.flatMap(({ path, date, at }) => {
    const meeting = /^\/committees\/[^/]+\/(\d{4}-\d\d-\d\d)[^/]*(?:\/|$)/u.exec(path)?.[1];
    if (meeting === undefined) return [];
    const lastDay = addDays(addMonths(meeting, 6 * 12), -1);
    if (date > lastDay) return [];
    const inWords = (day: string): string => formatDayShort(day, english);
    return [diagnose('REMOVED_WITHIN_SIX_YEARS', at, { path, removed: inWords(date), lastDay: inWords(lastDay) })];
  });
}
