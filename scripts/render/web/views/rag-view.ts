import type { Rag } from '../../../model/figures/rag.ts';
import type { Words } from '../../../words/words.ts';
import { ragHtml } from '../../markdown/figure-html.ts';

/** A judgement as pages show it: shape and word, and the reason. */
export interface RagView {
  readonly markHtml: string;
  readonly reason: string;
  /** What is said beside a colour that was set by hand, or null. */
  readonly override: string | null;
}

/** Returns a judgement as pages show it. */
export function viewOfRag(rag: Rag, words: Words): RagView {
  return { markHtml: ragHtml(rag.status, words), reason: rag.reason, override: rag.override };
}

/** How many indicators have each colour. */
export interface RagCounts {
  readonly total: number;
  readonly counts: readonly { readonly markHtml: string; readonly count: number }[];
}

/** Returns how many judgements have each colour, red first; a colour that none has is there with a count of zero. */
export function countRags(rags: readonly Rag[], words: Words): RagCounts {
  const statuses = ['red', 'amber', 'green', 'grey'] as const;
  return {
    total: rags.length,
    counts: statuses.map((status) => ({
      markHtml: ragHtml(status, words),
      count: rags.filter((rag) => rag.status === status).length,
    })),
  };
}
