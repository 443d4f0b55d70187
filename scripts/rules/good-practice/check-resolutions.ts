import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { MinuteEntry, Minutes } from '../../model/minutes.ts';
import type { Report } from '../../model/report.ts';
import { recommendationsOf } from './asked-of-meeting.ts';
import { firstResolutionIn } from './first-resolution.ts';
import { noteWhenApproved } from './minutes-severity.ts';

/**
 * Returns resolutions on items whose reports recommended nothing, the first of each item. Items without a report, such as
 * the election of a chair or the minutes of the last meeting, are resolved upon without one.
 *
 * Good practice in every jurisdiction: who follows a decision should find what was put before the meeting. A resolution that
 * differs from what was recommended is the meeting's right and is not looked at.
 */
export function checkResolutions({ minutes }: Archive): Diagnostic[] {
  return minutes.flatMap((record) => record.entries.flatMap((entry) => checkEntry(entry, record)));
}

function checkEntry({ item, body }: MinuteEntry, minutes: Minutes): Diagnostic[] {
  const reports = (item?.papers ?? []).filter((paper): paper is Report => paper.kind === 'report');
  if (item === null || reports.length === 0) return [];
  if (reports.some((report) => recommendationsOf(report).length > 0)) return [];
  const at = firstResolutionIn(body);
  if (at === null) return [];
  return [noteWhenApproved(minutes, diagnose('RESOLUTION_WITHOUT_RECOMMENDATION', at, { item: item.number }))];
}
