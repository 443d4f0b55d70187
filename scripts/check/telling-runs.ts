import { asRun } from './word-runs.ts';

/** A title shorter than this says too little to be told from other text. */
const shortestTitle = 3;

/** A number of this many digits or more stands out by itself, and an amount of money of one digit less. */
const shortestNumber = 6;

/** A reference such as `LOT0412b` stands out with this many letters and digits, three of them digits. */
const shortestReference = 5;

/** A moment as programs write it, which says nothing: `2026-03-18T18:30:00Z`, `D:20260318183000Z`. */
const timestamp = /\b\d{4}-\d\d-\d\dT[\d:.]+|\bD:\d{8,14}/gu;

/** What stands before a name and is no part of it, so that it may be put there by the program. */
const titles = new Set(
  'alderman cllr councillor dame dr lady lord miss mr mrs ms mx professor reverend sir'.split(' '),
);

/** Returns what is telling in a paper though it is short: its title as a whole, and its headings. */
export function titleRuns(text: string): string[] {
  const found = [...text.matchAll(/^(?:subject:|#{1,6} )\s*(.+)$/gmu)].map((match) => asRun(match[1] ?? ''));
  return found.filter((run) => run.split(' ').length >= shortestTitle);
}

/**
 * Returns the long numbers of a text and its references of letters and digits. Each number stands in two forms, with its
 * thousands apart and without.
 */
export function numberRuns(text: string): (readonly string[])[] {
  const timeless = text.replace(timestamp, ' ');
  const numbers = [...timeless.matchAll(/(£\s?)?(\d+(?:,\d{3})*)/gu)]
    .map(([, pound, number = '']) => ({ number, least: pound === undefined ? shortestNumber : shortestNumber - 1 }))
    .filter(({ number, least }) => number.replaceAll(',', '').length >= least)
    .map(({ number }) => [asRun(number), number.replaceAll(',', '')]);
  const references = (timeless.match(/[\p{L}\p{N}]*\d[\p{L}\p{N}]*/gu) ?? [])
    .filter((word) => word.length >= shortestReference && (word.match(/\d/gu) ?? []).length >= 3)
    // Not a number alone, nor one with its unit.
    .filter((word) => !/^\d+\p{L}{0,3}$/u.test(word))
    .map((word) => [asRun(word)]);
  return [...numbers, ...references];
}

/** Returns pairs of words with capitals that follow each other within a paragraph: names of people and firms, as far as they are any. */
export function namePairs(text: string): Set<string> {
  const pairs = new Set<string>();
  const prose = text.replace(/^#.*$/gmu, '');
  for (const [sequence] of prose.matchAll(/\p{Lu}[\p{L}’'-]+(?:[ \n]\p{Lu}[\p{L}’'-]+)+/gu)) {
    const words = sequence.split(/\s/u);
    for (const [index, word] of words.slice(0, -1).entries()) {
      const pair = [word, words[index + 1] ?? ''].map(asRun);
      if (pair.every((part) => part.length >= 3) && !titles.has(pair[0] ?? '')) pairs.add(pair.join(' '));
    }
  }
  return pairs;
}
