import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import type { Corrections } from '../model/build-corrections.ts';
import { formatDayShort } from '../model/calendar/format-day.ts';
import { publicationOfReport } from '../model/meetings/publication-of-report.ts';
import { english } from '../words/en/english.ts';

/**
 * Returns corrections whose day cannot be right: before the page was published, when there was nothing to correct, or
 * after the archive's day, when nobody sees them yet.
 */
export function checkCorrections({ meetings, reports, minutes, today }: Archive): Diagnostic[] {
  return [
    ...meetings.flatMap((meeting) => checkPage(meeting, meeting.publications[0]?.date ?? null, today)),
    ...reports.flatMap((report) => checkPage(report, publicationOfReport(report).date, today)),
    // Content does not say when minutes were published; it was not before their meeting.
    ...minutes.flatMap((one) => checkPage(one, one.meeting.date, today)),
  ];
}

function checkPage(
  { corrections, comingCorrections }: Corrections,
  published: string | null,
  today: string,
): Diagnostic[] {
  const early = corrections.filter(({ date }) => published === null || date < published);
  return [
    ...early.map(({ at, date }) =>
      diagnose('CORRECTION_TOO_EARLY', at, {
        day: formatDayShort(date, english),
        published: published === null ? null : formatDayShort(published, english),
      }),
    ),
    ...comingCorrections.map(({ at, date }) =>
      diagnose('CORRECTION_TO_COME', at, {
        day: formatDayShort(date, english),
        today: formatDayShort(today, english),
      }),
    ),
  ];
}
