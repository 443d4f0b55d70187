/** As much of Pagefind's program as the search uses. */
export interface Pagefind {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Instance;
}

interface Instance {
  init(): Promise<void>;
  mergeIndex(path: string, options: Readonly<Record<string, unknown>>): Promise<void>;
  search(query: string | null, options: Readonly<Record<string, unknown>>): Promise<{ readonly results: Found[] }>;
}

/** A result before what it shows is loaded. */
export interface Found {
  data(): Promise<FoundPage>;
}

/** What Pagefind keeps of a page. Locations count words. */
export interface FoundPage {
  /** With the site's base path. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
  readonly weighted_locations: readonly { readonly location: number; readonly balanced_score: number }[];
}

/** What is looked for. An empty query with a filter finds all that the filter lets pass. */
export interface Wanted {
  readonly query: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly byDate: boolean;
}

/** All indexes of the site as one. */
export interface Indexes {
  search(wanted: Wanted): Promise<readonly Found[]>;
  /** Whether older years are still on their way. */
  isComplete(): boolean;
  /** Settles when all years are there. */
  readonly complete: Promise<unknown>;
}

/**
 * Opens the newest index of the site, and then the others, whose addresses the list at `listHref` gives; null where the
 * site has none. The order by date needs an instance of its own: Pagefind puts results of merged indexes in the order of
 * their scores, so there all scores are made equal, and what is left is the order of the years and of the days in them.
 */
export async function openIndexes(listHref: string, folderHref: string, byDate: boolean): Promise<Indexes | null> {
  const response = await fetch(listHref);
  if (!response.ok) return null;
  const { indexes } = (await response.json()) as { readonly indexes: readonly { readonly folder: string }[] };
  const [newest, ...others] = indexes.map(({ folder }) => `${folderHref}${folder}`);
  if (newest === undefined) return null;
  const { createInstance } = (await import(`${newest}pagefind.js`)) as Pagefind;
  // Names of folders change with their content, so what is in them may be kept.
  const options = { metaCacheTag: 'kept', ...(byDate ? { indexWeight: 0 } : {}) };
  const instance = createInstance({ ...options, basePath: newest });
  await instance.init();
  let complete = others.length === 0;
  const loading = Promise.all(others.map((path) => instance.mergeIndex(path, options))).then(() => {
    complete = true;
  });
  return {
    isComplete: () => complete,
    complete: loading,
    async search({ query, filters }) {
      const { results } = await instance.search(query === '' ? null : query, {
        filters,
        ...(byDate ? { sort: { date: 'desc' } } : {}),
      });
      return results;
    },
  };
}
