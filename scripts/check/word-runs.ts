/** How many words in a row count as the same text. */
const runLength = 8;

/** Stands in a text where a block of it ends, such as a paragraph or a cell, across which no name or title goes. */
export const blockEnd = '\u241E';

/**
 * Returns the words of a text in order: letters and digits of any script, in small letters, marks and hyphens dropped,
 * so that typography, case and line ends make no difference.
 */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Returns the words of a text as one run, as `findRuns` finds it. */
export function asRun(text: string): string {
  return wordsOf(text).join(' ');
}

/** Returns every run of eight words of a text, each as one string. */
export function wordRuns(text: string): Set<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let start = 0; start + runLength <= words.length; start += 1) {
    runs.add(words.slice(start, start + runLength).join(' '));
  }
  return runs;
}

/** Runs of words to look for, each with what it stands for. */
export interface SoughtRuns {
  readonly runs: ReadonlyMap<string, string>;
  /** For the first word of a run, how many words the runs that begin with it have. */
  readonly lengths: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Returns the runs made ready to be looked for in many texts: most places of most texts are ruled out by one word. */
export function seekRuns(runs: ReadonlyMap<string, string>): SoughtRuns {
  const lengths = new Map<string, Set<number>>();
  for (const run of runs.keys()) {
    const words = run.split(' ');
    const first = words[0] ?? '';
    lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
  }
  return { runs, lengths };
}

/**
 * Returns the runs of a text that are among the sought ones, in order. One shorter than eight words is found only within
 * one block: the end of a list item and the beginning of the next make no title.
 */
export function findRuns(text: string, { runs, lengths }: SoughtRuns): string[] {
  const words: string[] = [];
  const blocks: number[] = [];
  for (const [index, block] of text.split(blockEnd).entries()) {
    for (const word of wordsOf(block)) {
      words.push(word);
      blocks.push(index);
    }
  }
  const found: string[] = [];
  for (const [start, word] of words.entries()) {
    for (const length of lengths.get(word) ?? []) {
      if (length < runLength && blocks[start] !== blocks[start + length - 1]) continue;
      const run = words.slice(start, start + length).join(' ');
      if (runs.has(run)) found.push(run);
    }
  }
  return found;
}
