import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** Where the ids of a printed document stand. */
export interface Destinations {
  /** The page, counted from 1, of an id that some link of the document points to. */
  readonly pageOf: (id: string) => number | undefined;
  /** The width on paper of the first page's link to an id, in points. */
  readonly widthOf: (id: string) => number | undefined;
  readonly pageCount: number;
}

/**
 * Reads the named destinations of a PDF that Chrome printed: one for each id that a link points to, also for a link in an
 * element that is not shown.
 */
export function readDestinations(document: PDFDocument): Destinations {
  const pages = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const found = new Map<string, number>();
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of named?.entries() ?? []) {
    const page = pageOfDestination(document.context.lookup(value), pages);
    if (page !== undefined) found.set(name.decodeText(), page);
  }
  return {
    pageOf: (id) => found.get(id),
    widthOf: (id) => widthOfLink(document, id),
    pageCount: pages.size,
  };
}

function pageOfDestination(value: PDFObject | undefined, pages: ReadonlyMap<string, number>): number | undefined {
  if (!(value instanceof PDFArray)) return undefined;
  const page = value.get(0);
  return page instanceof PDFRef ? pages.get(page.toString()) : undefined;
}

function widthOfLink(document: PDFDocument, id: string): number | undefined {
  const [page] = document.getPages();
  const annotations = page?.node.Annots()?.asArray() ?? [];
  const link = annotations
    .map((annotation) => document.context.lookup(annotation))
    .find((found) => found instanceof PDFDict && found.get(PDFName.of('Dest')) === PDFName.of(id));
  const rect = link instanceof PDFDict ? link.lookup(PDFName.of('Rect')) : undefined;
  if (!(rect instanceof PDFArray)) return undefined;
  const { width } = rect.asRectangle();
  return width;
}
