import { catalogue } from '../diagnostics/catalogue.ts';
import type { CatalogueEntry } from '../diagnostics/catalogue-entry.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Council } from '../model/council.ts';

/**
 * Returns the findings with the severities that the council has set in `checks`: `off` drops a finding, `error` and
 * `warning` replace its severity. A finding that is only a note because its meeting is over stays one.
 */
export function overrideSeverities(diagnostics: readonly Diagnostic[], checks: Council['checks']): Diagnostic[] {
  const entries: Readonly<Record<string, Pick<CatalogueEntry<never>, 'severity'>>> = catalogue;
  return diagnostics.flatMap((diagnostic) => {
    const set = Object.hasOwn(checks, diagnostic.code) ? checks[diagnostic.code] : undefined;
    if (set === undefined) return [diagnostic];
    if (set === 'off') return [];
    const isSoftened = diagnostic.severity === 'note' && entries[diagnostic.code]?.severity !== 'note';
    return [isSoftened ? diagnostic : { ...diagnostic, severity: set }];
  });
}
