/** How grave a finding is: an error stops a build, a warning is shown and allowed, a note is for information. */
export type Severity = 'error' | 'warning' | 'note';

/** A place in a file of the root. `file` is relative to the root, with forward slashes; line and column count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One finding, in the one shape used everywhere: what, where, why, and how to mend it. */
export interface Diagnostic extends SourcePosition {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** Tells whether any of the findings stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
