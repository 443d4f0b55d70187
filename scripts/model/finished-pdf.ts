import type { PageMap, PageRange } from './page-map.ts';

/**
 * How a document was made to fit the width of its pages: as it is; with its tables squeezed, where one was too wide; or,
 * where that did not help, with what stuck out cut off.
 */
export type PageFit = 'whole' | 'squeezed' | 'cut';

/** Where each paper of a document stands, by its id: its pages, and the page of each id within it. */
export type PaperPlaces = Readonly<Record<string, PageRange & { readonly anchors: Readonly<Record<string, number>> }>>;

/** What is known of a finished PDF. */
export interface FinishedFacts {
  /** Its length. */
  readonly bytes: number;
  /** Of its content, in hex. */
  readonly sha256: string;
  /** Where everything stands in it. */
  readonly map: PageMap;
  /** The same by the id of each paper in the document: one paper may stand in it twice. */
  readonly places: PaperPlaces;
  readonly fit: PageFit;
  /** Whether something in it is wider than its page, even squeezed, and was cut off. */
  readonly tooWide: boolean;
  /** The titles of supplied PDFs in it that may not conform to PDF/UA; with any of them it makes no claim itself. */
  readonly unclaimed: readonly string[];
}

/** A finished PDF: a pack, or a paper by itself. */
export interface FinishedPdf extends FinishedFacts {
  readonly pdf: Uint8Array;
}
