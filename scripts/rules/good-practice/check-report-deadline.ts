import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { formatDay } from '../../model/calendar/format-day.ts';
import { english } from '../../words/en/english.ts';
import { noteWhenPast } from '../notice/notice-deadline.ts';

/**
 * Returns reports that were received after the council's own deadline: `received` of the report against `reportDeadline`
 * of council.md, working days before the last day on which the agenda can be published. A report that does not say when it
 * was received is not judged, and nor are papers of items that were added as urgent or of meetings called at short notice.
 *
 * Good practice in every jurisdiction: who must check a report before it goes out needs the days to do it.
 */
export function checkReportDeadline({ reports, today }: Archive): Diagnostic[] {
  return reports.flatMap(({ meeting, item, received, source }) => {
    const { reportsBy } = meeting;
    if (received === null || reportsBy === null || received <= reportsBy) return [];
    if (item.urgency !== null || meeting.shorterNotice !== null || meeting.status !== 'scheduled') return [];
    const found = diagnose('REPORT_RECEIVED_LATE', source.positionOf(['received']), {
      meeting: meeting.name,
      received: formatDay(received, english),
      reportsBy: formatDay(reportsBy, english),
    });
    return { ...found, severity: noteWhenPast(meeting, today, found.severity) };
  });
}
