/** The kinds that a search can be narrowed to, in the order in which it offers them. */
export const searchKinds = ['report', 'minutes', 'decision', 'meeting', 'indicator', 'document', 'page'] as const;

/** One of them. A decision is a minute in which something was resolved; a document is a supplied PDF. */
export type SearchKind = (typeof searchKinds)[number];

/** What a search knows of a page beside its text. */
export interface SearchFacts {
  readonly kind: SearchKind;
  /** The names of its committee, or of the bodies of its joint meeting; empty for what belongs to none. */
  readonly committees: readonly string[];
  /** The day and the municipal year (`2019/20`) of its meeting; null for what belongs to none. */
  readonly meeting: { readonly date: string; readonly municipalYear: string } | null;
}

/** Below it lie the indexes, each in a folder with a name that changes with its content. */
export const searchFolder = '/pagefind/';

/** The list of the indexes, which has the same address in every build. */
export const searchListPath = '/search/indexes.json';
