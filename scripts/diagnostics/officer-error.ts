import type { Diagnostic } from './diagnostic.ts';

/** What was found, with the lines of the root's files for showing where. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** The text of a line of a file of the root, or null where it is not known. */
  readonly lineOf: (file: string, line: number) => string | null;
}

/**
 * Thrown where work cannot go on and the reason is known and worded: it carries the findings to show.
 * Any other exception that reaches the top is a fault of the program.
 */
export class OfficerError extends Error {
  readonly findings: Findings;

  constructor(findings: Findings | readonly Diagnostic[]) {
    const given = 'diagnostics' in findings ? findings : { diagnostics: findings, lineOf: () => null };
    super(given.diagnostics.map(({ message }) => message).join(' '));
    this.name = 'OfficerError';
    this.findings = given;
  }
}
