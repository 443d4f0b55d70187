import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PageMap, PageRange } from '../model/page-map.ts';
import type { PrintedPdf, PrintedRange } from './printed-pdf.ts';

/** Where the papers of an item are: in the printed numbers, and the index of the first page. */
interface FoundRange extends PageRange {
  readonly index: number;
}

/** What is looked at of a pack. */
type Read = Pick<PrintedPdf, 'pages' | 'ranges' | 'agendaPage'>;

/**
 * Checks the page ranges that each pack prints in its agenda, and a supplement on its front sheet as well, against its
 * pages: item 6 must have the range from the first page that has the item in its corner to the page before the next
 * item's, or to the pack's last, with a link that leads there. All of it comes from the finished file; the page map only
 * tells which items have pages.
 */
export function checkPageRanges(
  packs: readonly { readonly path: string; readonly items: readonly { readonly number: string }[] }[],
  maps: ReadonlyMap<string, { readonly map: PageMap }>,
  printed: ReadonlyMap<string, PrintedPdf>,
): Diagnostic[] {
  return packs.flatMap(({ path, items }) => {
    const map = maps.get(path)?.map;
    if (map === undefined) return [];
    const pdf: Read = printed.get(path) ?? { pages: [], ranges: [], agendaPage: null };
    const numberOf = (index: number): number => pdf.pages[index]?.foot ?? map.firstPage + index;
    const found = rangesOfItems(pdf, numberOf);
    const numbers = items.map(({ number }) => number).filter((number) => map.items[number] !== undefined);
    const lists = listsOf(pdf).map((list) => rangesFor(numbers, list, pdf));
    const at = { file: path.slice(1), line: 1, column: 1 };
    return numbers.flatMap((item) => {
      const range = found.get(item);
      const isRight = ({ first, last, target }: PrintedRange): boolean =>
        first === range?.first && last === range.last && target === range.index;
      const wrong = lists.map((list) => list(item)).find((ranges) => !ranges.some(isRight));
      if (wrong === undefined) return [];
      const shown = wrong[0];
      const link =
        shown === undefined || shown.target === range?.index ? '' : `, by a link to page ${numberOf(shown.target)}`;
      return [diagnose('PAGE_RANGE_WRONG', at, { item, printed: `${inWords(shown)}${link}`, found: inWords(range) })];
    });
  });
}

/** The agenda's ranges, and before them those of the front sheet where it has any. */
function listsOf({ ranges, agendaPage }: Read): readonly (readonly PrintedRange[])[] {
  const frontSheet = ranges.filter(({ page }) => page < (agendaPage ?? 0));
  return [frontSheet, ranges.slice(frontSheet.length)].filter((list, index) => index === 1 || list.length > 0);
}

/**
 * Tells which ranges of a list are for an item. They stand in the order of the items, one for each, so that two that
 * changed places are found, whatever the titles are. Where there are more or fewer, since one is missing or what an item
 * says has such a link as well, they are for the item that they lead to.
 */
function rangesFor(
  numbers: readonly string[],
  list: readonly PrintedRange[],
  { pages }: Read,
): (item: string) => readonly PrintedRange[] {
  return list.length === numbers.length
    ? (item) => list.filter((_, index) => numbers[index] === item)
    : (item) => list.filter(({ target }) => pages[target]?.corner === item);
}

/** The pages of each item: from the first that has it in its corner to the page before the next item's. */
function rangesOfItems({ pages }: Read, numberOf: (index: number) => number): ReadonlyMap<string, FoundRange> {
  const starts = new Map<string, number>();
  pages.forEach(({ corner }, index) => {
    if (corner !== null && !starts.has(corner)) starts.set(corner, index);
  });
  const ordered = [...starts];
  return new Map(
    ordered.map(([item, index], turn) => {
      const next = ordered[turn + 1]?.[1] ?? pages.length;
      return [item, { index, first: numberOf(index), last: numberOf(next - 1) }];
    }),
  );
}

function inWords(range: PageRange | undefined): string {
  if (range === undefined) return 'no pages';
  return range.first === range.last ? `page ${range.first}` : `pages ${range.first} to ${range.last}`;
}
