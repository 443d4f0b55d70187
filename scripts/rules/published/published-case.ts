import type { SourcePosition } from '../../diagnostics/diagnostic.ts';

/** What findings about one publication have in common. */
export interface PublishedCase {
  /** The name of the pack: `Agenda pack`. */
  readonly what: string;
  /** When it was published, in words. */
  readonly day: string;
  /** The file of the record. */
  readonly record: string;
  /** Where to point for what is no longer there. */
  readonly at: SourcePosition;
}
