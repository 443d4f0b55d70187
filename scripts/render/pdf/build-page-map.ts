import type { PaperPlaces } from '../../model/finished-pdf.ts';
import type { PageMap, PageRange } from '../../model/page-map.ts';

/** A paper as the map sees it. */
export interface MappedPaper {
  readonly id: string;
  /** Null for a paper that no agenda has. */
  readonly itemNumber: string | null;
  readonly path: string;
  /** Ids within the paper that something may point to, without the paper's prefix. */
  readonly anchors: readonly string[];
}

/** How a print came out, without any blank pages: pages are counted from 1 within the print. */
export interface MeasuredPages {
  /** The page of each id of the document. */
  readonly pageOf: (id: string) => number | undefined;
  readonly pageCount: number;
}

/** The papers of a print, and how it came out. */
export interface MeasuredPack extends MeasuredPages {
  readonly papers: readonly MappedPaper[];
}

/** Where the pages of a pack will be, and before which papers a blank page goes. */
export interface PagePlan {
  readonly map: PageMap;
  readonly places: PaperPlaces;
  readonly blankBefore: ReadonlySet<string>;
}

/**
 * Returns the page plan of a pack: each paper's pages in the pack's numbers, with a blank page before a paper that would
 * else begin on a left-hand (even) page. A range includes the blank page that closes it.
 */
export function planPages(
  measured: MeasuredPack,
  options: { readonly firstPage: number; readonly rightHandStarts: boolean },
): PagePlan {
  const { papers, pageOf, pageCount } = measured;
  const starts = papers.map(({ id }) => knownPage(pageOf(id), id));
  const blankBefore = new Set<string>();
  const items: Record<string, PageRange> = {};
  const places: Record<string, PaperPlaces[string]> = {};
  let shift = options.firstPage - 1;

  papers.forEach(({ id, itemNumber, anchors }, index) => {
    const start = starts[index] ?? 1;
    const before = papers[index - 1];
    if (options.rightHandStarts && (start + shift) % 2 === 0) {
      blankBefore.add(id);
      shift += 1;
      if (before !== undefined) extend(before, start + shift - 1);
    }
    const first = start + shift;
    const last = (starts[index + 1] ?? pageCount + 1) - 1 + shift;
    const found = anchors.flatMap((anchor) => {
      const page = pageOf(`${id}-${anchor}`);
      return page === undefined ? [] : [[anchor, page + shift] as const];
    });
    places[id] = { first, last, anchors: Object.fromEntries(found) };
    if (itemNumber !== null) items[itemNumber] = { first: items[itemNumber]?.first ?? first, last };
  });

  /** A range includes the blank page that closes it. */
  function extend({ id, itemNumber }: MappedPaper, last: number): void {
    const place = places[id];
    if (place !== undefined) places[id] = { ...place, last };
    const item = itemNumber === null ? undefined : items[itemNumber];
    if (itemNumber !== null && item !== undefined) items[itemNumber] = { ...item, last };
  }

  // A paper that stands in a pack twice is looked up where it stands first.
  const ranges: Record<string, PageRange> = {};
  const anchors: Record<string, Readonly<Record<string, number>>> = {};
  for (const { id, path } of papers) {
    const place = places[id];
    if (place === undefined || path in ranges) continue;
    ranges[path] = { first: place.first, last: place.last };
    anchors[path] = place.anchors;
  }

  const { firstPage } = options;
  const map = { firstPage, pageCount: pageCount + blankBefore.size, items, papers: ranges, anchors };
  return { map, places, blankBefore };
}

/** Every paper is pointed to, so that one without a page is a fault of the print. */
function knownPage(page: number | undefined, id: string): number {
  if (page === undefined) throw new Error(`The print does not say where ${id} begins.`);
  return page;
}
