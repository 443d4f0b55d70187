import type { Diagnostic } from './diagnostic.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/**
 * Returns findings for other programs: one JSON array of objects with `code`, `severity`, `file`, `line`, `column`,
 * `message`, `why` and `fix`, in the order of `formatText`.
 */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const entries = sortDiagnostics(diagnostics).map(({ code, severity, file, line, column, message, why, fix }) => {
    return { code, severity, file, line, column, message, why, fix };
  });
  return JSON.stringify(entries, null, 2);
}
