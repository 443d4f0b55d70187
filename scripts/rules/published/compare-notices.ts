import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatTime } from '../../model/calendar/format-day.ts';
import type { Meeting } from '../../model/meeting.ts';
import { isNoticeCorrected } from '../../model/publications/is-notice-corrected.ts';
import type { RecordedFacts } from '../../model/publications/publication-record.ts';
import { english } from '../../words/en/english.ts';
import type { PublishedCase } from './published-case.ts';

/**
 * Returns whether notice or agenda had a correction since a publication was recorded, which is then to be recorded; or,
 * without one, whether time or place of the meeting are others. Records of older versions do not hold these.
 *
 * Source: Local Government Act 1972 s.100A(6)(a): public notice is given of the time and place of the meeting.
 */
export function compareNotices(
  recorded: RecordedFacts,
  meeting: Meeting,
  { at, ...facts }: PublishedCase,
): readonly Diagnostic[] {
  if (isNoticeCorrected(meeting, recorded)) {
    return [diagnose('PUBLISHED_PAPER_CORRECTED', at, { ...facts, title: meeting.name })];
  }
  if (recorded.notice === undefined) return [];
  const [was, now] = [timeAndPlace(recorded.notice), timeAndPlace(meeting)];
  return was === now ? [] : [diagnose('PUBLISHED_NOTICE_CHANGED', at, { ...facts, was, now })];
}

function timeAndPlace({ time, venue }: Pick<Meeting, 'time' | 'venue'>): string {
  return `at ${formatTime(time, english)}, ${venue}`;
}
