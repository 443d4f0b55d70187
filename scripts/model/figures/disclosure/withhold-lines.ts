import type { Edition } from '../../archive.ts';

/** Returns a line of a file as it was typed, or null where there is none. */
type LineOf = (file: string, line: number) => string | null;

/**
 * Returns how lines of files may be quoted beside what is wrong in them: as they are, but for those of an indicator set
 * that withholds numbers in this edition. Of such a set no line is quoted that holds a number, or a text with a digit,
 * since the log of a public build may be public. A set is told by the word in its text, so that one which cannot be read
 * is covered as well.
 */
export function withholdLines(lineOf: LineOf, edition: Edition): LineOf {
  const known = new Map<string, boolean>();
  const withholds = (file: string): boolean => {
    if (!file.startsWith('data/indicators/')) return false;
    const before = known.get(file);
    if (before !== undefined) return before;
    let text = '';
    for (let line = 1, words = lineOf(file, line); words !== null; line += 1, words = lineOf(file, line)) text += words;
    const found = text.includes('"disclosure"') && (edition === 'public' || !/"members"\s*:\s*"full"/u.test(text));
    known.set(file, found);
    return found;
  };
  return (file, line) => {
    const words = lineOf(file, line);
    if (words === null || !withholds(file)) return words;
    // Keys are periods, which are no secret.
    return /\d/u.test(words.replaceAll(/"[^"\\]*"\s*:/gu, '')) ? null : words;
  };
}
