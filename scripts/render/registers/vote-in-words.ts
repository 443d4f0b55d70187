import type { Words } from '../../words/words.ts';
import type { VoteSide } from '../../model/minutes/vote-side.ts';

interface Counted {
  readonly sides: readonly { readonly side: VoteSide; readonly count: number }[];
}

/** Returns the counts of a vote in words: `7 for, 3 against, 1 abstained`. */
export function voteInWords({ sides }: Counted, { votes }: Pick<Words, 'votes'>): string {
  return sides.map(({ side, count }) => votes.counts[side](count)).join(', ');
}
