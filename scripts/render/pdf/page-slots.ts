import type { PageMap } from '../../model/page-map.ts';

/**
 * The places of a document that show page numbers. Each is written with a stand-in of the usual width, by which the
 * document is measured, and gets its text when the pages are known.
 */
export interface PageSlots {
  /** Returns the HTML of a new slot. `words` are asked for when the pages are known. */
  add(words: (map: PageMap) => string, standIn: string): string;
  /** The text of every slot, in the order of their numbers. */
  fill(map: PageMap): readonly string[];
}

/** Returns the slots of a document, none yet. */
export function createPageSlots(): PageSlots {
  const all: ((map: PageMap) => string)[] = [];
  return {
    add(words, standIn) {
      const number = all.push(words) - 1;
      return `<span data-slot="${number}">${standIn}</span>`;
    },
    fill: (map) => all.map((words) => words(map)),
  };
}

/** Stands for a page number that is not yet known: as wide as most will be. */
export const unknownPage = '00';
