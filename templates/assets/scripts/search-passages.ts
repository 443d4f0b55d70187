import type { FoundPage } from './search-indexes.ts';

/** A part of a found page that holds what was looked for. */
export interface Passage {
  /** The id of the nearest place before it; null for the top of the page. */
  readonly id: string | null;
  /** The heading that it stands under; empty where there is none. */
  readonly heading: string;
  /** Some words of it, those that were looked for marked. */
  readonly words: readonly { readonly text: string; readonly hit: boolean }[];
  readonly goesOnBefore: boolean;
  readonly goesOnAfter: boolean;
}

const length = 32;
const separators = /[^\S\uFEFF]+/u;

/**
 * Returns the passages of a page that say most about what was looked for, at most `most`, the best first, and last that
 * above all places. Without a hit in the text, when only the title has one, it is the beginning of the page.
 */
export function passagesOf(page: FoundPage, most: number): Passage[] {
  const words = page.content.split(separators);
  const anchors = page.anchors.toSorted((one, other) => one.location - other.location);
  const parts = new Map<number, { score: number; hits: Map<number, number> }>();
  for (const { location, balanced_score: score } of page.weighted_locations) {
    const at = anchors.findLastIndex((anchor) => anchor.location <= location);
    const part = parts.get(at) ?? { score: 0, hits: new Map<number, number>() };
    part.score += score;
    part.hits.set(location, score);
    parts.set(at, part);
  }
  // What stands above all places is title and head of the page, which the result is called by already.
  const best = [...parts]
    .toSorted(([at, one], [other, two]) => Number(at === -1) - Number(other === -1) || two.score - one.score)
    .slice(0, most);
  const shown = best.length === 0 ? [[-1, { hits: new Map<number, number>() }] as const] : best;
  return shown.map(([at, { hits }]) => {
    const from = anchors[at]?.location ?? 0;
    const next = anchors.find((anchor, index) => index > at && anchor.location > from)?.location;
    const to = best.length === 0 ? words.length : (next ?? words.length);
    const start = startOf(hits, from, to);
    const end = Math.min(start + length, to);
    const marked = new Set(hits.keys());
    return {
      id: anchors[at]?.id ?? null,
      heading: anchors.findLast((anchor, index) => index <= at && /^h\d$/u.test(anchor.element))?.text ?? '',
      words: words.slice(start, end).map((text, index) => ({ text, hit: marked.has(start + index) })),
      goesOnBefore: start > from,
      goesOnAfter: end < to,
    };
  });
}

/** The word to begin with, so that the most of the hits between `from` and `to` can be seen, with a few words before. */
function startOf(hits: ReadonlyMap<number, number>, from: number, to: number): number {
  const places = [...hits.keys()].sort((one, other) => one - other);
  let best = { start: places[0] ?? from, score: 0 };
  for (const start of places) {
    let score = 0;
    for (const [place, weight] of hits) if (place >= start && place < start + length - 6) score += weight;
    if (score > best.score) best = { start, score };
  }
  return Math.max(from, Math.min(best.start - 6, to - length));
}
