import type { SourcePosition } from '../diagnostics/diagnostic.ts';

/** Markdown as an officer wrote it, with the place where it begins, for diagnostics and for the hash of a body. */
export interface Markdown {
  readonly text: string;
  readonly at: SourcePosition;
  /** BCP 47, where the file names another language than the council's. */
  readonly lang: string | null;
}
