import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkExemptItems } from './check-exempt-items.ts';
import { checkKnownYears } from './check-known-years.ts';
import { checkLateItems } from './check-late-items.ts';
import { checkMinutesApproval } from './check-minutes-approval.ts';
import { checkNotice } from './check-notice.ts';
import { checkRedirects } from './check-redirects.ts';

/**
 * Returns what the law and good practice find in an archive. What a council has set in `checks` is applied later.
 * `lawIsKnown` is false where the council's law, notice or day was refused: nothing is then said that depends on them.
 */
export function applyRules(archive: Archive, { lawIsKnown } = { lawIsKnown: true }): Diagnostic[] {
  if (!lawIsKnown) return checkRedirects(archive);
  return [
    ...checkNotice(archive),
    ...checkLateItems(archive),
    ...checkExemptItems(archive),
    ...checkMinutesApproval(archive),
    ...checkCorrections(archive),
    ...checkKnownYears(archive),
    ...checkRedirects(archive),
  ];
}
