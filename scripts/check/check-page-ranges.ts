import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Pack } from '../model/meeting.ts';
import type { PageMap, PageRange } from '../model/page-map.ts';

/**
 * Checks the page ranges that the agenda of each pack prints against the text of its pages: beside the title of item 6
 * must stand the range from the first page that bears "Agenda Item 6" to the page before the next item's, or to the
 * pack's last. Both come from the finished file; the page map only tells which items have pages.
 */
export function checkPageRanges(
  packs: readonly Pick<Pack, 'path' | 'items'>[],
  maps: ReadonlyMap<string, { readonly map: PageMap }>,
  texts: ReadonlyMap<string, readonly string[]>,
): Diagnostic[] {
  return packs.flatMap(({ path, items }) => {
    const map = maps.get(path)?.map;
    if (map === undefined) return [];
    const pages = texts.get(path) ?? [];
    const found = rangesOfItems(pages, map.firstPage);
    const firstPaper = Math.min(...[...found.values()].map(({ first }) => first), map.firstPage + pages.length);
    const agenda = spaced(pages.slice(0, firstPaper - map.firstPage).join(' '));
    const at = { file: path.slice(1), line: 1, column: 1 };
    return items
      .filter(({ number }) => map.items[number] !== undefined)
      .flatMap(({ number, title }) => {
        const printed = printedRange(agenda, title);
        const range = found.get(number);
        if (printed !== null && range?.first === printed.first && range.last === printed.last) return [];
        return [diagnose('PAGE_RANGE_WRONG', at, { item: number, printed: inWords(printed), found: inWords(range) })];
      });
  });
}

/** The range that the agenda prints directly after a title. */
function printedRange(agenda: string, title: string): PageRange | null {
  for (let at = agenda.indexOf(spaced(title)); at !== -1; at = agenda.indexOf(spaced(title), at + 1)) {
    const match = /^ ?\(Pages? (\d+)(?: ?[-–] ?(\d+))?\)/u.exec(agenda.slice(at + spaced(title).length));
    if (match !== null) return { first: Number(match[1]), last: Number(match[2] ?? match[1]) };
  }
  return null;
}

/** The pages of each item in the pack's numbers: from the first that bears its mark to the page before the next item's. */
function rangesOfItems(pages: readonly string[], firstPage: number): Map<string, PageRange> {
  const starts = new Map<string, number>();
  pages.forEach((text, index) => {
    const item = /Agenda Item (\S+)/u.exec(spaced(text))?.[1];
    if (item !== undefined && !starts.has(item)) starts.set(item, firstPage + index);
  });
  const ordered = [...starts].sort(([, a], [, b]) => a - b);
  return new Map(
    ordered.map(([item, first], index) => {
      const next = ordered[index + 1]?.[1] ?? firstPage + pages.length;
      return [item, { first, last: next - 1 }];
    }),
  );
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function inWords(range: PageRange | null | undefined): string {
  if (range === null || range === undefined) return 'no pages';
  return range.first === range.last ? `page ${range.first}` : `pages ${range.first} to ${range.last}`;
}
