import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import { english } from '../../words/en/english.ts';

/** Returns why nothing of a meeting can be recorded: none of its publications has been made by the archive's day. */
export function checkPublishable({ meetings, today }: Archive, folder: string): Diagnostic[] {
  const meeting = meetings.find(({ source }) => source.file === `${folder}/meeting.md`);
  // A file that could not be read has been reported.
  if (meeting === undefined || meeting.packs.length > 0) return [];
  const next = meeting.comingPublications[0]?.date;
  return [
    diagnose('NOTHING_TO_PUBLISH', meeting.source.positionOf(['publications']), {
      meeting: meeting.name,
      today: formatDayShort(today, english),
      next: next === undefined ? null : formatDayShort(next, english),
    }),
  ];
}
