import type { PageMap } from '../../model/page-map.ts';

/**
 * Returns the page map of a pack as the JSON that is published beside it: `firstPage` and `pageCount`, then the pages of
 * each item by its number, of each paper by its path, and of each anchor within a paper.
 */
export function renderPageMap(map: PageMap): string {
  return `${JSON.stringify(map, null, 1)}\n`;
}
