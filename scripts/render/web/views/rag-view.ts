import type { Rag } from '../../../model/figures/rag.ts';

/** A judgement as pages show it: shape, word and, on request, the reason. */
export interface RagView {
  readonly status: Rag['status'];
  /** `Green`. */
  readonly word: string;
  readonly reason: string;
  readonly overridden: boolean;
}

const words = { green: 'Green', amber: 'Amber', red: 'Red', grey: 'Grey' } as const;

/** Returns a judgement as pages show it. */
export function viewOfRag(rag: Rag): RagView {
  return { status: rag.status, word: words[rag.status], reason: rag.reason, overridden: rag.overridden };
}

/** How many indicators have each colour. */
export interface RagCounts {
  readonly total: number;
  readonly counts: readonly { readonly rag: RagView; readonly count: number }[];
}

/** Returns how many judgements have each colour, green first; a colour that none has is there with a count of zero. */
export function countRags(rags: readonly Rag[]): RagCounts {
  const statuses = ['green', 'amber', 'red', 'grey'] as const;
  return {
    total: rags.length,
    counts: statuses.map((status) => ({
      rag: { status, word: words[status], reason: '', overridden: false },
      count: rags.filter((rag) => rag.status === status).length,
    })),
  };
}
