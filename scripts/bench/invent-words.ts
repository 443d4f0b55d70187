const vocabulary = (
  'the committee report service budget plan review officers residents policy housing transport school library park ' +
  'waste street planning consultation survey result target quarter saving cost risk mitigation partner contract delivery ' +
  'strategy action outcome measure performance capital revenue programme option appraisal recommendation impact'
).split(' ');

/** Invented text that is the same for the same seed. */
export interface Writing {
  /** A whole number from nought to less than `below`. */
  readonly next: (below: number) => number;
  readonly sentence: () => string;
  readonly paragraph: () => string;
}

/** Returns an inventor of text: sentences of 9 to 20 words of committee business, paragraphs of three to five of them. */
export function writingOf(seed: number): Writing {
  let state = seed;
  const next = (below: number): number => {
    // A linear congruential generator (Numerical Recipes): nothing here needs better, and it is the same everywhere.
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const sentence = (): string => {
    const text = Array.from({ length: 9 + next(12) }, () => vocabulary[next(vocabulary.length)]).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = (): string => Array.from({ length: 3 + next(3) }, sentence).join(' ');
  return { next, sentence, paragraph };
}
