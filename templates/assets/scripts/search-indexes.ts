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

/** The results of a search, in order. */
export interface Results {
  readonly count: number;
  /** Returns the next ones, at most this many. */
  next(most: number): Promise<readonly Found[]>;
}

/** All indexes of the site as one. */
export interface Indexes {
  search(wanted: Wanted): Promise<Results>;
  /** Whether older years are still on their way. */
  isComplete(): boolean;
  /** Settles when all years are there. */
  readonly complete: Promise<unknown>;
}

/** The filter that what has no date has in place of its year. */
const undated = 'undated';

/**
 * Opens the newest index of the site, and then the others, whose addresses the list at `listHref` gives; null where the
 * site has none.
 */
export async function openIndexes(listHref: string, folderHref: string): Promise<Indexes | null> {
  const response = await fetch(listHref);
  if (!response.ok) return null;
  const { indexes } = (await response.json()) as {
    readonly indexes: readonly { folder: string; year: string | null }[];
  };
  const [newest, ...others] = indexes.map(({ folder }) => `${folderHref}${folder}`);
  if (newest === undefined) return null;
  const { createInstance } = (await import(`${newest}pagefind.js`)) as Pagefind;
  // Names of folders change with their content, so what is in them may be kept.
  const options = { metaCacheTag: 'kept' };
  const alone = createInstance({ ...options, basePath: newest });
  await alone.init();
  // By itself, since one that others are being merged into answers only when the last of them is there.
  const merged = others.length === 0 ? alone : createInstance({ ...options, basePath: newest });
  let complete = others.length === 0;
  const loading = Promise.all(others.map((path) => merged.mergeIndex(path, options))).then(() => {
    complete = true;
  });
  // Whoever waits for it is told of a failure; until somebody does it is nobody's.
  loading.catch(() => undefined);
  const years = indexes.map(({ year }) => year ?? undated);
  return {
    isComplete: () => complete,
    complete: loading,
    async search({ query, filters, byDate }) {
      const instance = complete ? merged : alone;
      const words = query === '' ? null : query;
      const { results } = await instance.search(words, { filters });
      if (!byDate) return inTurn(results.length, () => Promise.resolve(null), results);
      const left = filters.year === undefined ? [...years] : [filters.year];
      const nextYear = async (): Promise<readonly Found[] | null> => {
        const year = left.shift();
        if (year === undefined) return null;
        return (await instance.search(words, { filters: { ...filters, year }, sort: { date: 'desc' } })).results;
      };
      return inTurn(results.length, nextYear, []);
    },
  };
}

/**
 * Returns results that come in lots, of which the first is there. Pagefind puts merged results in the order of their
 * scores, and of a search by date the score counts within one index alone: so each year is a lot of its own.
 */
function inTurn(count: number, nextLot: () => Promise<readonly Found[] | null>, first: readonly Found[]): Results {
  let ready = [...first];
  return {
    count,
    async next(most) {
      while (ready.length < most) {
        const lot = await nextLot();
        if (lot === null) break;
        ready.push(...lot);
      }
      const taken = ready.slice(0, most);
      ready = ready.slice(most);
      return taken;
    },
  };
}
