import { getDocumentProxy } from 'unpdf';

/** A page of a finished pack, as a PDF library reads it. */
export interface PrintedPage {
  /** The number at its foot; null where there is none. */
  readonly foot: number | null;
  /** The item in its corner, without the words "Agenda Item"; null where there is none. */
  readonly corner: string | null;
  /** What stands between the margins, with single spaces. */
  readonly text: string;
  /** Returns the number at the foot of the page to which a link over a letter of the text leads; null without a link. */
  readonly targetAt: (offset: number) => number | null;
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** A letter and where the run of text begins that it belongs to, in the page's own points. */
interface Letter {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
}

interface PdfLink {
  readonly rect: readonly [number, number, number, number];
  readonly dest?: string | readonly unknown[] | null;
}

/** Header and foot stand within this many points of the edge, and nothing else does. */
const margin = 45;

/** Reads a finished pack. */
export async function readPrintedPack(pdf: Uint8Array): Promise<readonly PrintedPage[]> {
  // The reader takes the bytes for itself.
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  try {
    const pages: PrintedPage[] = [];
    const footOf = (index: number): number | null => pages[index]?.foot ?? null;
    for (let index = 1; index <= document.numPages; index += 1) {
      pages.push(await readPage(document, await document.getPage(index), footOf));
    }
    return pages;
  } finally {
    await document.destroy();
  }
}

async function readPage(
  document: PdfDocument,
  page: PdfPage,
  footOf: (index: number) => number | null,
): Promise<PrintedPage> {
  const { head, body, foot } = await readLetters(page);
  const links = await readLinks(document, page);
  return {
    foot: numberIn(/(?:^| )Page (\d+)(?: |$)/u.exec(textOf(foot))?.[1]),
    corner: /Agenda Item (\S+)/u.exec(textOf(head))?.[1] ?? null,
    text: textOf(body),
    targetAt: (offset) => {
      const { x = 0, y = 0 } = body[offset] ?? {};
      const link = links.find(
        ({ rect: [left, low, right, high] }) => x + 1 > left && x + 1 < right && y + 1 > low && y + 1 < high,
      );
      return link === undefined ? null : footOf(link.target);
    },
  };
}

/** Returns the letters of the upper margin, of the page between, and of the lower one, in the order of reading. */
async function readLetters(page: PdfPage): Promise<Record<'head' | 'body' | 'foot', readonly Letter[]>> {
  const viewport = page.getViewport({ scale: 1 });
  const places = { head: [] as Letter[], body: [] as Letter[], foot: [] as Letter[] };
  for (const run of (await page.getTextContent()).items) {
    if (!('str' in run)) continue;
    const [x, y] = [Number(run.transform[4]), Number(run.transform[5])];
    const down = Number(viewport.convertToViewportPoint(x, y)[1]);
    const place = down < margin ? places.head : down > viewport.height - margin ? places.foot : places.body;
    for (const letter of run.hasEOL ? `${run.str} ` : run.str) {
      const space = /\s/u.test(letter);
      if (!space) place.push({ letter, x, y });
      else if (place.length > 0 && place.at(-1)?.letter !== ' ') place.push({ letter: ' ', x, y });
    }
  }
  return places;
}

/** Returns the links within the document, each with the index of the page that it leads to. */
async function readLinks(document: PdfDocument, page: PdfPage): Promise<(PdfLink & { target: number })[]> {
  const links: (PdfLink & { target: number })[] = [];
  for (const link of (await page.getAnnotations()) as PdfLink[]) {
    const place = typeof link.dest === 'string' ? await document.getDestination(link.dest) : link.dest;
    if (place === null || place === undefined) continue;
    const target = await document.getPageIndex(place[0] as Parameters<PdfDocument['getPageIndex']>[0]);
    links.push({ ...link, target });
  }
  return links;
}

function textOf(letters: readonly Letter[]): string {
  return letters.map(({ letter }) => letter).join('');
}

function numberIn(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
