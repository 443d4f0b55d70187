import type { Diagnostic, Severity } from './diagnostic.ts';

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Returns findings in the order in which they are shown: by file, within a file the gravest first, then by line. What
 * two stages found alike is there once.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
  return [...once.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      gravity[a.severity] - gravity[b.severity] ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code),
  );
}

function keyOf({ code, file, line, column, message }: Diagnostic): string {
  return [code, file, line, column, message].join('\n');
}

/** By code units, which is the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
