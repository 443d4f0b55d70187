/** How many words in a row count as the same text. */
export const runLength = 8;

/**
 * Returns the words of a text in order: letters and digits of any script, in small letters, marks and hyphens dropped,
 * so that typography, case and line ends make no difference.
 */
export function wordsOf(text: string): string[] {
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

/** Returns the first run of eight words of a text that is among the given ones, or null. */
export function findRun(text: string, among: ReadonlyMap<string, string>): string | null {
  const words = wordsOf(text);
  for (let start = 0; start + runLength <= words.length; start += 1) {
    const run = words.slice(start, start + runLength).join(' ');
    if (among.has(run)) return run;
  }
  return null;
}
