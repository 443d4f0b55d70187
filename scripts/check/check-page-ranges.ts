import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PageMap } from '../model/page-map.ts';

const printedRange = /\(Pages?\s+(\d+)(?:\s*[-–]\s*(\d+))?\)/gu;

/**
 * Checks the page ranges that the agenda of each pack prints against the text of its pages: the first page that bears
 * "Agenda Item 6" must be the one that the range of item 6 begins with. Both come from the finished file; the page map
 * only tells which items have pages.
 */
export function checkPageRanges(
  packs: ReadonlyMap<string, { readonly map: PageMap }>,
  texts: ReadonlyMap<string, readonly string[]>,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [path, { map }] of packs) {
    const pages = texts.get(path) ?? [];
    const starts = startsOfItems(pages, map.firstPage);
    const firstPaper = Math.min(...Object.values(map.items).map(({ first }) => first), Infinity);
    const agenda = pages.slice(0, Math.min(pages.length, firstPaper - map.firstPage));
    const printed = [...agenda.join('\n').matchAll(printedRange)].map((match) => Number(match[1]));
    const at = { file: path.slice(1), line: 1, column: 1 };
    for (const item of Object.keys(map.items)) {
      const found = starts.get(item);
      if (found !== undefined && printed.includes(found)) continue;
      const range = map.items[item];
      const facts = {
        item,
        printed: range === undefined ? 'no page' : `page ${range.first}`,
        found: found === undefined ? 'that cannot be found' : String(found),
      };
      diagnostics.push(diagnose('PAGE_RANGE_WRONG', at, facts));
    }
  }
  return diagnostics;
}

/** The printed number of the first page that bears the mark of each item. */
function startsOfItems(pages: readonly string[], firstPage: number): Map<string, number> {
  const starts = new Map<string, number>();
  pages.forEach((text, index) => {
    const item = /Agenda Item\s+(\S+)/u.exec(text)?.[1];
    if (item !== undefined && !starts.has(item)) starts.set(item, firstPage + index);
  });
  return starts;
}
