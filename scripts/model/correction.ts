import type { SourcePosition } from '../diagnostics/diagnostic.ts';
import type { Markdown } from './markdown.ts';

/** What was changed on a page after it had been published. */
export interface Correction {
  readonly at: SourcePosition;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: Markdown;
}
