import type { PrintedPdf } from './printed-pdf.ts';
import { readPageText, type PageText } from './read-page-text.ts';
import { readRanges } from './read-ranges.ts';
import { readObjects } from './read-objects.ts';

/** Reads a finished PDF as a reader gets it: pages and links by one PDF library, the strings beside them by another. */
export async function readPrintedPdf(bytes: Uint8Array): Promise<PrintedPdf> {
  // Loaded only where there is something to read, and given a copy, since it takes the bytes over.
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  try {
    const pages: PageText[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPageText(await document.getPage(number)));
    }
    return {
      pages: pages.map(({ foot, corner, text, margins }) => ({ foot, corner, text, margins })),
      ...(await readRanges(document, pages)),
      ...(await readObjects(bytes)),
    };
  } finally {
    await document.destroy();
  }
}
