import type { PageMap } from './page-map.ts';

/**
 * How a document was made to fit the width of its pages: as it is; with its tables squeezed, where one was too wide; or,
 * where that did not help, with what stuck out cut off.
 */
export type PageFit = 'whole' | 'squeezed' | 'cut';

/** What is known of a finished PDF. */
export interface FinishedFacts {
  /** Where everything stands in it. */
  readonly map: PageMap;
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
