import type { Diagnostic } from './diagnostic.ts';

/**
 * Thrown where work cannot go on and the reason is known and worded: it carries the diagnostics to show.
 * Any other exception that reaches the top is a fault of the program.
 */
export class OfficerError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ message }) => message).join(' '));
    this.name = 'OfficerError';
    this.diagnostics = diagnostics;
  }
}
