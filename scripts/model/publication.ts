import type { SourcePosition } from '../diagnostics/diagnostic.ts';
import type { Markdown } from './markdown.ts';

/** What was, or is to be, made public on a day. */
export interface Publication {
  readonly at: SourcePosition;
  readonly kind: 'agenda' | 'supplement' | 'addendum';
  readonly date: string;
  /** Counts within its kind, from 1. */
  readonly number: number;
  readonly reason: Markdown | null;
}
