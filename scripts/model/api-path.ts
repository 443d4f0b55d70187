/**
 * Every address of the JSON interface in one place. Each object has the address of its page, below the kind of object:
 * `/api/papers/health/2019-07-03/access.json` for `/committees/health/2019-07-03/access/`. They are for ever, as are
 * those of pages.
 */

/** The objects there is one of. */
export const apiPaths = {
  /** Where a program begins. */
  system: '/api/system.json',
  body: '/api/body.json',
} as const;

/** The kinds of objects there are many of. */
export type ApiKind =
  | 'agenda-items'
  | 'consultations'
  | 'files'
  | 'locations'
  | 'meetings'
  | 'memberships'
  | 'organizations'
  | 'papers'
  | 'people';

/** Returns the path of the object that stands for a page or file; `part` is what of it, such as an item of its agenda. */
export function apiPath(kind: ApiKind, path: string, part?: string): string {
  const place = path.replace(/^\/(?:(?:committees|people)\/)?/u, '').replace(/\/$/u, '');
  return `/api/${kind}/${place}${part === undefined ? '' : `/${part}`}.json`;
}

/** Returns the path of a page of a list; the first has no number: `/api/lists/papers.json`, `/api/lists/papers-2.json`. */
export function apiListPath(list: string, page = 1): string {
  return `/api/lists/${list}${page === 1 ? '' : `-${page}`}.json`;
}
