import type { SearchFacts } from '../../model/search.ts';
import type { ScriptName } from './script-names.ts';

/** Every kind of page, each with the template of its name in `templates/pages/`. */
export const pageKinds = [
  'home',
  'committees',
  'committee',
  'meeting',
  'report',
  'minutes',
  'people',
  'person',
  'indicators',
  'indicator-set',
  'indicator',
  'decisions',
  'decision',
  'actions',
  'recommendations',
  'forward-plan',
  'calendar',
  'kept',
  'notes',
  'offline',
  'ordinary-page',
  'search',
  'data',
  'not-found',
  'redirect',
  'removed',
  'former-address',
  'text-file',
] as const;

/** Which template makes a page. */
export type PageKind = (typeof pageKinds)[number];

/** The part of the site that the main navigation marks as the one the reader is in. */
export type SiteSection =
  'home' | 'committees' | 'calendar' | 'decisions' | 'actions' | 'people' | 'indicators' | 'search' | 'other';

/** A step of the way from the home page to a page; `path` is null for the page itself. */
export interface Breadcrumb {
  readonly text: string;
  readonly path: string | null;
}

/** What is said of a page before it is rendered. */
export interface PageFacts {
  readonly kind: PageKind;
  /** As everywhere in the archive: `/committees/health/`, `/404.html`. */
  readonly path: string;
  /** Says committee, date and subject, without the council's name. */
  readonly title: string;
  /** Said after the title where another page has the same one: `item 6`. */
  readonly distinction?: string;
  /** One plain sentence for search engines; null for files. */
  readonly description: string | null;
  readonly section: SiteSection;
  /** BCP 47; null for the council's first language. */
  readonly lang: string | null;
  readonly breadcrumbs: readonly Breadcrumb[];
  /** Whether search engines and the site map should know the page. */
  readonly listed: boolean;
  /** What a search knows of the page; it does not find pages without. */
  readonly search?: SearchFacts;
  /** The scripts that the page loads; none where it names none. */
  readonly scripts?: readonly ScriptName[];
  /** What the template shows, built only when the page is rendered, so that 17,000 views never stand in memory at once. */
  readonly view: () => object;
}

/**
 * A page of the site. It is a class and not a plain object so that Eleventy hands it on as it is: plain objects it
 * copies and merges, with all that hangs on them, once for every page.
 */
export class SitePage {
  readonly facts: PageFacts;
  /** The file within the output folder: `committees/health/index.html`. */
  readonly file: string;
  /** The title of the browser's window, like no other page's. */
  readonly fullTitle: string;

  constructor(facts: PageFacts, fullTitle: string) {
    this.facts = facts;
    this.file = fileOf(facts.path);
    this.fullTitle = fullTitle;
  }

  /** The page's address in the archive, without the council's base path. */
  get path(): string {
    return this.facts.path;
  }

  /** What the template shows. */
  view(): object {
    return this.facts.view();
  }
}

/** Returns the file within the output folder that a path is served from: `a/index.html` for `/a/`, `a.xml` for `/a.xml`. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}
