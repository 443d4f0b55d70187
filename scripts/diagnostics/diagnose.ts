import { catalogue, type DiagnosticCode, type FactsOf } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { Diagnostic, SourcePosition } from './diagnostic.ts';

/** Returns the diagnostic of a code at a place, worded by the catalogue from the facts of the case. */
export function diagnose<Code extends DiagnosticCode>(
  code: Code,
  at: SourcePosition,
  facts: FactsOf<Code>,
): Diagnostic {
  const wording = catalogue[code] as CatalogueEntry<FactsOf<Code>>;
  return {
    code,
    severity: wording.severity,
    file: at.file,
    line: at.line,
    column: at.column,
    message: wording.message(facts),
    why: wording.why(facts),
    fix: wording.fix(facts),
  };
}
