import type { PrintedPdf, PrintedRange } from './printed-pdf.ts';
import { rangeWords } from './printed-words.ts';
import type { PageText, PdfDocument, PdfPage } from './read-page-text.ts';

/** A destination: the page, and what is shown of it. */
type Destination = readonly [page: Parameters<PdfDocument['getPageIndex']>[0], ...unknown[]];

interface PdfLink {
  readonly rect: readonly [number, number, number, number];
  readonly dest?: string | Destination | null;
}

/**
 * Reads the page ranges that an agenda prints: the words "(Pages 3 - 4)" before the first page that has an item in its
 * corner, where they are a link to a page. In plain text they may speak of the pages of anything.
 */
export async function readRanges(
  document: PdfDocument,
  pages: readonly PageText[],
): Promise<Pick<PrintedPdf, 'ranges' | 'agendaPage'>> {
  const firstPaper = pages.findIndex(({ corner }) => corner !== null);
  const ranges: PrintedRange[] = [];
  for (const [index, page] of pages.slice(0, firstPaper === -1 ? pages.length : firstPaper).entries()) {
    if (page.text.search(rangeWords) === -1) continue;
    for (const { words, dest } of await findLinked(await document.getPage(index + 1), page)) {
      const target = await pageOf(document, dest);
      if (target === null) continue;
      const [first, last] = [Number(words[1]), Number(words[2] ?? words[1])];
      ranges.push({ first, last, page: index, at: words.index, target });
    }
  }
  return { ranges, agendaPage: ranges.length === 0 ? null : await pageOf(document, 'agenda') };
}

/** The words of ranges over which a link lies. */
async function findLinked(
  page: PdfPage,
  { text, pointOf }: PageText,
): Promise<{ readonly words: RegExpExecArray; readonly dest: PdfLink['dest'] }[]> {
  const links = (await page.getAnnotations()) as PdfLink[];
  return [...text.matchAll(rangeWords)].flatMap((words) => {
    // Its first figure: the place of a letter is worked out, and the brackets stand at the edge of the link.
    const { x, y } = pointOf(words.index + words[0].indexOf(' ') + 1);
    const link = links.find(
      ({ rect: [left, low, right, high] }) => x > left && x < right && y + 1 > low && y + 1 < high,
    );
    return link === undefined ? [] : [{ words, dest: link.dest }];
  });
}

/** The index of the page that a destination is on. */
async function pageOf(document: PdfDocument, dest: PdfLink['dest']): Promise<number | null> {
  const place = typeof dest === 'string' ? ((await document.getDestination(dest)) as Destination | null) : dest;
  return place == null ? null : document.getPageIndex(place[0]);
}
