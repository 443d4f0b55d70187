import type { PageFit } from '../../model/finished-pdf.ts';
import type { OpenDocument } from './browser/open-document.ts';
import { loadPrint } from './load-print.ts';
import { readDestinations, type Destinations } from './read-destinations.ts';

/** A document whose pages fit, and where everything stands in it. */
export interface FittedDocument {
  readonly fit: PageFit;
  readonly measured: Destinations;
  /** Whether something in it is wider than its page, even squeezed. */
  readonly tooWide: boolean;
}

/**
 * Measures a document in the first fit in which nothing is wider than its page. Chrome would print the whole document
 * smaller for one table that is too wide, and each paper by itself would have other pages than in its pack.
 */
export async function findFit(document: OpenDocument): Promise<FittedDocument> {
  for (const fit of ['whole', 'squeezed'] as const) {
    const measured = await measure(document, fit);
    if (!isShrunk(measured)) return { fit, measured, tooWide: false };
  }
  return { fit: 'cut', measured: await measure(document, 'cut'), tooWide: true };
}

/** Measures a document in the fit of the pack that it belongs to. */
export async function takeFit(fit: PageFit, document: OpenDocument): Promise<FittedDocument> {
  const tooWide = fit === 'cut' && isShrunk(await measure(document, 'squeezed'));
  return { fit, measured: await measure(document, fit), tooWide };
}

async function measure(document: OpenDocument, fit: PageFit): Promise<Destinations> {
  return readDestinations(await loadPrint(await document.measure(fit)));
}

/** The document's link to itself is 400 CSS pixels wide while it is measured, which are 300 points. */
function isShrunk({ widthOf }: Destinations): boolean {
  return (widthOf('scale') ?? 300) < 299.5;
}
