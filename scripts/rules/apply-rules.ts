import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkCallIns } from './decisions/check-call-ins.ts';
import { checkDecisionRecords } from './decisions/check-decision-records.ts';
import { checkDeferredItems } from './check-deferred-items.ts';
import { checkExemptItems } from './check-exempt-items.ts';
import { checkGoodPractice } from './good-practice/check-good-practice.ts';
import { checkKeyDecisions } from './notice/check-key-decisions.ts';
import { checkPrivateNotices } from './notice/check-private-notices.ts';
import { checkInspection } from './check-inspection.ts';
import { checkKnownYears } from './check-known-years.ts';
import { checkLateItems } from './check-late-items.ts';
import { checkMinutesApproval } from './check-minutes-approval.ts';
import { checkMinutesRecord } from './minutes/check-minutes-record.ts';
import { checkNotice } from './notice/check-notice.ts';
import { checkAnswers } from './recommendations/check-answers.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkRemoved } from './check-removed.ts';
import { checkRulesApplied } from './check-rules-applied.ts';

/**
 * Returns what the law and good practice find in an archive. What a council has set in `checks` is applied later.
 * `ahead` is the same archive with what is planned for later days, which the rules about coming meetings look at.
 * `lawIsKnown` is false where the council's law, notice or day was refused: nothing is then said that depends on them.
 */
export function applyRules(
  archive: Archive,
  { lawIsKnown, ahead = archive }: { readonly lawIsKnown: boolean; readonly ahead?: Archive } = { lawIsKnown: true },
): Diagnostic[] {
  if (!lawIsKnown) return [...checkRedirects(archive), ...checkRemoved(archive)];
  return [
    ...checkNotice(archive, ahead),
    ...checkKeyDecisions(ahead),
    ...checkPrivateNotices(ahead),
    ...checkLateItems(archive),
    ...checkDeferredItems(archive),
    ...checkExemptItems(archive),
    ...checkMinutesApproval(archive),
    ...checkMinutesRecord(archive),
    ...checkCallIns(archive),
    ...checkDecisionRecords(archive),
    ...checkAnswers(archive),
    ...checkCorrections(archive),
    ...checkInspection(archive),
    ...checkKnownYears(archive),
    ...checkRulesApplied(archive),
    ...checkGoodPractice(archive, ahead),
    ...checkRedirects(archive),
    ...checkRemoved(archive),
  ];
}
