import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { checkActions } from './check-actions.ts';
import { checkAlternativeTexts } from './check-alternative-texts.ts';
import { checkBackgroundDocuments } from './check-background-documents.ts';
import { checkImplications } from './check-implications.ts';
import { checkOptions } from './check-options.ts';
import { checkReasons } from './check-reasons.ts';
import { checkRecommendations } from './check-recommendations.ts';
import { checkReportDeadline } from './check-report-deadline.ts';
import { checkResolutions } from './check-resolutions.ts';
import { checkUnfinishedText } from './check-unfinished-text.ts';

/**
 * Returns what councils are criticised for in papers. `ahead` is the archive with what is planned for later days: papers
 * are best mended before they are published.
 */
export function checkGoodPractice(archive: Archive, ahead: Archive): Diagnostic[] {
  return [
    ...checkRecommendations(ahead),
    ...checkReasons(ahead),
    ...checkOptions(ahead),
    ...checkImplications(ahead),
    ...checkBackgroundDocuments(ahead),
    ...checkReportDeadline(ahead),
    ...checkUnfinishedText(ahead),
    ...checkAlternativeTexts(ahead),
    ...checkActions(archive),
    ...checkResolutions(archive),
  ];
}
