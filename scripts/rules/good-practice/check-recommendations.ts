import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { comingReportsOf, recommendationsOf } from './asked-of-meeting.ts';

/**
 * Returns reports to coming meetings that do not say what the meeting is asked to do, be it only to note them.
 *
 * Good practice in every jurisdiction: a report begins with what is recommended, so that members and public know what
 * would be decided. Exempt reports are held to it too, in the members' edition.
 */
export function checkRecommendations(ahead: Archive): Diagnostic[] {
  return comingReportsOf(ahead)
    .filter((report) => recommendationsOf(report).length === 0)
    .map(({ source }) => diagnose('RECOMMENDATION_MISSING', source.positionOf(['subject']), {}));
}
