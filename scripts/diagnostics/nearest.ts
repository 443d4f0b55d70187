import { distance } from 'fastest-levenshtein';

/**
 * Returns the candidate nearest to a misspelt word by edit distance, or null where none is near enough
 * (more than a third of its letters differ). Capitals do not count.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}
