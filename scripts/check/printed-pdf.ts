import type { PageRange } from '../model/page-map.ts';

/** A finished PDF as a reader gets it: what stands on its pages, and what it holds beside them. */
export interface PrintedPdf {
  readonly pages: readonly PrintedPage[];
  /** The page ranges printed before the first page that has an item in its corner, in order: the agenda's. */
  readonly ranges: readonly PrintedRange[];
  /** The index of the page on which the agenda begins; null where a template of the root does not name the place. */
  readonly agendaPage: number | null;
  /** What is on no page: titles of the outline, words of links, alternative texts, metadata, names; each once. */
  readonly strings: readonly string[];
  /** Hashes of its pictures: of the bytes of a JPEG, of the points of others; each once. */
  readonly pictures: readonly string[];
}

export interface PrintedPage {
  /** The number at its foot; null where there is none. */
  readonly foot: number | null;
  /** The item in its corner, without the words "Agenda Item"; null where there is none. */
  readonly corner: string | null;
  /** What stands between its header and its foot, with single spaces. */
  readonly text: string;
  /** What stands in its header and at its foot. */
  readonly margins: string;
}

/** A page range such as "(Pages 3 - 4)" that is a link. */
export interface PrintedRange extends PageRange {
  /** The index of the page that it stands on. */
  readonly page: number;
  /** Where in the text of its page it begins. */
  readonly at: number;
  /** The index of the page that its link leads to. */
  readonly target: number;
}
