import type { OParlObject } from './oparl-object.ts';

/** Objects on one page of a list, as many as OParl recommends at most. */
const elementsPerPage = 100;

/** A path of the output, and the JSON that stands there. */
export type ApiFile = readonly [path: string, text: string];

/** What a list holds. */
export interface ApiList<Thing> {
  /** The path of a page of it, counted from 1. */
  readonly path: (page: number) => string;
  readonly things: readonly Thing[];
  /** Returns the object of a thing; asked for once, when its page is written. */
  readonly build: (thing: Thing) => OParlObject;
}

/**
 * Yields the pages of a list, and before each the objects on it at their own paths, unless `alone` says that they are
 * written elsewhere. New things are to come last, so that a full page never changes but where one of its objects does. An
 * empty list has one empty page. No more than one page stands in memory.
 */
export function* renderList<Thing>(
  { path, things, build }: ApiList<Thing>,
  { url, alone = false }: { readonly url: string; readonly alone?: boolean },
): Generator<ApiFile> {
  const totalPages = Math.max(1, Math.ceil(things.length / elementsPerPage));
  for (let currentPage = 1; currentPage <= totalPages; currentPage += 1) {
    const objects = things.slice((currentPage - 1) * elementsPerPage, currentPage * elementsPerPage).map(build);
    const texts = objects.map((object) => JSON.stringify(object));
    if (!alone) for (const [index, { id }] of objects.entries()) yield [pathOf(id, url), `${texts[index] ?? ''}\n`];
    const link = (page: number): string => `${url}${encodeURI(path(page))}`;
    const pagination = { totalElements: things.length, elementsPerPage, currentPage, totalPages };
    const links = {
      first: link(1),
      prev: currentPage > 1 ? link(currentPage - 1) : undefined,
      self: link(currentPage),
      next: currentPage < totalPages ? link(currentPage + 1) : undefined,
      last: link(totalPages),
    };
    const rest = `"pagination":${JSON.stringify(pagination)},"links":${JSON.stringify(links)}`;
    yield [path(currentPage), `{"data":[${texts.join(',')}],${rest}}\n`];
  }
}

/** The path of the output at which an object is served. */
function pathOf(id: string, url: string): string {
  return decodeURIComponent(id.slice(url.length));
}
