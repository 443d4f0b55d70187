/** First and last page of something, in the pack's own page numbers. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** Where everything stands in a printed pack. Pages are the printed numbers, which in a supplement go on from the pack before. */
export interface PageMap {
  /** The printed number of the first page. */
  readonly firstPage: number;
  /** The number of pages. */
  readonly pageCount: number;
  /** By agenda item number: the pages of its papers, with their closing blank page; items without papers are missing. */
  readonly items: Readonly<Record<string, PageRange>>;
  /** By the paper's `path`. */
  readonly papers: Readonly<Record<string, PageRange>>;
  /** By the paper's `path`, then by id within the paper (`p-2-3`, `section-2`): the page on which it begins. */
  readonly anchors: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The finished packs of a build, by the pack's `path`. */
export type PageMaps = ReadonlyMap<string, PrintedPack>;

/** What pages say about a finished pack. */
interface PrintedPack {
  readonly map: PageMap;
  readonly bytes: number;
}
