/** An entry of a document's outline, which readers know as its bookmarks. */
export interface Bookmark {
  readonly title: string;
  /** The id of the place to which it leads, or a page of its document, counted from 0. */
  readonly target: string | number;
  readonly children: readonly Bookmark[];
}
