import { distance } from 'fastest-levenshtein';

/**
 * Returns the candidate nearest to a misspelt word by edit distance, or null where none is near enough
 * (more than a third of its letters differ). Capitals do not count; two letters in each other's place are one mistake.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const written = word.toLowerCase();
  const swapped = Array.from(
    written.slice(1),
    (letter, at) => `${written.slice(0, at)}${letter}${written.charAt(at)}${written.slice(at + 2)}`,
  );
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const meant = candidate.toLowerCase();
    const edits = Math.min(distance(written, meant), ...swapped.map((other) => distance(other, meant) + 1));
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}
