import { SitePage, type PageFacts } from './site-page.ts';

/**
 * Returns the pages with their full titles, no two alike: pages that say the same are told apart by their distinction,
 * and failing that by a count. The council's name ends each title.
 */
export function titlePages(pages: readonly PageFacts[], councilName: string): SitePage[] {
  const claims = countBy(pages, (page) => page.title);
  const taken = new Set<string>();
  return pages.map((page) => {
    const shared = (claims.get(page.title) ?? 0) > 1;
    const wanted = shared && page.distinction !== undefined ? `${page.title} (${page.distinction})` : page.title;
    let title = wanted;
    for (let count = 2; taken.has(title); count += 1) title = `${wanted} (${count})`;
    taken.add(title);
    return new SitePage(page, page.kind === 'text-file' ? title : `${title} – ${councilName}`);
  });
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
