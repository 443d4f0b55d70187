import type { FinishedFacts } from '../../model/finished-pdf.ts';

/** The pages of a pack, once they are known. */
export type KnownPages = Pick<FinishedFacts, 'map' | 'places'>;

/**
 * The places of a document that show page numbers. Each is written with a stand-in of the usual width, by which the
 * document is measured, and gets its text when the pages are known.
 */
export interface PageSlots {
  /** Returns the HTML of a new slot. `words` are asked for when the pages are known. */
  add(words: (pages: KnownPages) => string, standIn: string): string;
  /** The text of every slot, in the order of their numbers. */
  fill(pages: KnownPages): readonly string[];
}

/** Returns the slots of a document, none yet. */
export function createPageSlots(): PageSlots {
  const all: ((pages: KnownPages) => string)[] = [];
  return {
    add(words, standIn) {
      const number = all.push(words) - 1;
      return `<span data-slot="${number}">${standIn}</span>`;
    },
    fill: (pages) => all.map((words) => words(pages)),
  };
}

/** Stands for a page number that is not yet known: as wide as most will be. */
export const unknownPage = '00';
