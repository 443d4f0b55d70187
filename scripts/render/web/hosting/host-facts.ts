import type { HeaderRule } from './read-header-rules.ts';

/** What a web server has to know of an edition. */
export interface HostFacts {
  /** What it is called in settings: `public`, `members`, `preview`, `members-preview`. */
  readonly name: string;
  /** Whether it is answered to everybody; else only to whom the administrator's own settings let in. */
  readonly isOpen: boolean;
  /** The path that the site stands below, without a slash at the end; empty at the root of a host. */
  readonly basePath: string;
  /** Later rules come before earlier ones where both name a header. */
  readonly headers: readonly HeaderRule[];
  /** Former addresses, within the host as they are typed, and where they lead, as they stand in links. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Former addresses that hang on a query, by what stands before it. */
  readonly queried: readonly QueriedAddress[];
  /** Addresses of pages that were taken down, which are answered with 410 and the page that says so; they end in a slash. */
  readonly removed: readonly string[];
}

/** An address of a former system, and where each of its queries leads. */
export interface QueriedAddress {
  /** As `from` of redirects, without a query. */
  readonly from: string;
  /** The first one leads on whose parameters are all there, in whatever order and beside whatever others. */
  readonly rules: readonly {
    readonly parameters: readonly { readonly name: string; readonly value: string }[];
    readonly to: string;
  }[];
  /** Where it leads without any of these; null where the page there lists them. */
  readonly otherwise: string | null;
}

/** A file for whoever runs the web server, by the name it has in the folder of the edition. */
export interface HostFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Returns how long what has no rule of its own is kept: browsers ask each time whether they still have the newest page, and
 * keep nothing of what is not for everybody.
 */
export function usualCaching({ isOpen }: Pick<HostFacts, 'isOpen'>): string {
  return isOpen ? 'no-cache' : 'private, no-store';
}

/**
 * The types of all that a site holds, by the ends of names; servers do not know them all by themselves. Pages at addresses of
 * former systems are called as these called theirs.
 */
export const contentTypes: readonly { readonly type: string; readonly ends: readonly string[] }[] = [
  { type: 'text/html', ends: ['html', 'htm', 'asp', 'aspx', 'php'] },
  { type: 'text/css', ends: ['css'] },
  { type: 'text/javascript', ends: ['js'] },
  { type: 'text/csv', ends: ['csv'] },
  { type: 'text/plain', ends: ['txt'] },
  { type: 'text/calendar', ends: ['ics'] },
  { type: 'application/json', ends: ['json'] },
  { type: 'application/xml', ends: ['xml'] },
  { type: 'application/pdf', ends: ['pdf'] },
  { type: 'application/wasm', ends: ['wasm'] },
  { type: 'application/octet-stream', ends: ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter'] },
  { type: 'image/svg+xml', ends: ['svg'] },
  { type: 'image/png', ends: ['png'] },
  { type: 'image/jpeg', ends: ['jpg', 'jpeg'] },
  { type: 'image/webp', ends: ['webp'] },
  { type: 'image/gif', ends: ['gif'] },
  { type: 'image/avif', ends: ['avif'] },
  { type: 'font/woff2', ends: ['woff2'] },
];

/** Feeds share the end of their name with the site map. */
export const feedType = { type: 'application/atom+xml', name: 'feed.xml' } as const;

/** Whether a type is text in UTF-8 whose charset a server has to say; XML and JSON say it by themselves. */
export function isText(type: string): boolean {
  return type.startsWith('text/');
}
