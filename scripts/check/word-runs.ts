/** How many words in a row count as the same text. */
const runLength = 8;

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
  /** The first words of the runs: most places of most texts are ruled out by them. */
  readonly firstWords: ReadonlySet<string>;
}

/** Returns the runs made ready to be looked for in many texts. */
export function seekRuns(runs: ReadonlyMap<string, string>): SoughtRuns {
  return { runs, firstWords: new Set([...runs.keys()].map((run) => run.slice(0, run.indexOf(' ')))) };
}

/** Returns the first run of eight words of a text that is among the sought ones, or null. */
export function findRun(text: string, sought: SoughtRuns): string | null {
  const words = wordsOf(text);
  for (let start = 0; start + runLength <= words.length; start += 1) {
    if (!sought.firstWords.has(words[start] ?? '')) continue;
    const run = words.slice(start, start + runLength).join(' ');
    if (sought.runs.has(run)) return run;
  }
  return null;
}
