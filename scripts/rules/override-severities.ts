import { catalogue } from '../diagnostics/catalogue.ts';
import { executiveNoticeEntries } from '../diagnostics/catalogue/executive-notice.ts';
import { lawEntries } from '../diagnostics/catalogue/law.ts';
import { noticeEntries } from '../diagnostics/catalogue/notice.ts';
import type { CatalogueEntry } from '../diagnostics/catalogue-entry.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Council } from '../model/council.ts';

/** What keeps matter from the public that must not reach it, and on which ground, is no matter of a council's choice. */
const fixed: ReadonlySet<string> = new Set(['PRIVATE_GROUND_MISSING', 'EXEMPT_PARAGRAPH_UNKNOWN']);

const rulesOfLaw: object = { ...noticeEntries, ...executiveNoticeEntries, ...lawEntries };

/**
 * Returns the findings with the severities that the council has set in `checks`: `off` drops a finding, `error` and
 * `warning` replace its severity. Rules of law and good practice can be set, and every warning and note; an error that
 * means that content cannot be used stays one. So does a note that is only one because its meeting is over.
 */
export function overrideSeverities(diagnostics: readonly Diagnostic[], checks: Council['checks']): Diagnostic[] {
  const entries: Readonly<Record<string, Pick<CatalogueEntry<never>, 'severity'>>> = catalogue;
  return diagnostics.flatMap((diagnostic) => {
    const { code } = diagnostic;
    const set = Object.hasOwn(checks, code) ? checks[code] : undefined;
    const isRule = Object.hasOwn(rulesOfLaw, code);
    if (set === undefined || fixed.has(code) || (!isRule && entries[code]?.severity === 'error')) return [diagnostic];
    if (set === 'off') return [];
    const isSoftened = diagnostic.severity === 'note' && entries[code]?.severity !== 'note';
    return [isSoftened ? diagnostic : { ...diagnostic, severity: set }];
  });
}
