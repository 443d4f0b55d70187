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
  const starts = papers.map(({ id }) => pageOf(id) ?? 1);
  const blankBefore = new Set<string>();
  const items: Record<string, PageRange> = {};
  const ranges: Record<string, PageRange> = {};
  const anchors: Record<string, Record<string, number>> = {};
  let shift = options.firstPage - 1;

  papers.forEach((paper, index) => {
    const start = starts[index] ?? 1;
    const before = papers[index - 1];
    if (options.rightHandStarts && (start + shift) % 2 === 0) {
      blankBefore.add(paper.id);
      shift += 1;
      if (before !== undefined) extend(before, start + shift - 1);
    }
    const first = start + shift;
    const last = (starts[index + 1] ?? pageCount + 1) - 1 + shift;
    ranges[paper.path] = { first, last };
    extendItem(paper, first, last);
    anchors[paper.path] = Object.fromEntries(
      paper.anchors.flatMap((anchor) => {
        const page = pageOf(`${paper.id}-${anchor}`);
        return page === undefined ? [] : [[anchor, page + shift] as const];
      }),
    );
  });

  function extend(paper: MappedPaper, last: number): void {
    ranges[paper.path] = { first: ranges[paper.path]?.first ?? last, last };
    extendItem(paper, last, last);
  }

  function extendItem({ itemNumber }: MappedPaper, first: number, last: number): void {
    if (itemNumber !== null) items[itemNumber] = { first: items[itemNumber]?.first ?? first, last };
  }

  const { firstPage } = options;
  const map = { firstPage, pageCount: pageCount + blankBefore.size, items, papers: ranges, anchors };
  return { map, blankBefore };
}
