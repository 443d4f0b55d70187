import { catalogue } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { hasErrors, type Diagnostic } from './diagnostic.ts';

/** 0 clean (warnings and notes allowed), 1 errors in the content, 2 a fault of the program or its machine. */
export type ExitStatus = 0 | 1 | 2;

/** Returns the exit status that a command owes for its findings. */
export function exitStatusOf(diagnostics: readonly Diagnostic[]): ExitStatus {
  const entries: Readonly<Record<string, CatalogueEntry<never>>> = catalogue;
  if (!hasErrors(diagnostics)) return 0;
  const faults = diagnostics.filter(({ code, severity }) => severity === 'error' && entries[code]?.fault === true);
  return faults.length > 0 ? 2 : 1;
}
