import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { wordOf } from '../../../pdf/values.ts';

/** Finds the pages to which the links and bookmarks of a document lead. */
export interface Destinations {
  /** The page, counted from 0, of a destination in any of its forms; null where it leads nowhere. */
  pageOf(destination: PDFObject | undefined): number | null;
}

/** Opens the destinations of a document, direct and named. */
export function openDestinations(document: PDFDocument): Destinations {
  const { context, catalog } = document;
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index]));
  let named: Map<string, PDFObject> | null = null;

  const pageOf = (destination: PDFObject | undefined, depth = 0): number | null => {
    const value = context.lookup(destination);
    if (value instanceof PDFArray) {
      const first = value.size() === 0 ? undefined : value.get(0);
      if (first instanceof PDFRef) return pages.get(first) ?? null;
      // Some programs write the number of the page in its place.
      const number = first instanceof PDFNumber ? first.asNumber() : -1;
      return number >= 0 && number < pages.size ? number : null;
    }
    if (depth > 4) return null;
    if (value instanceof PDFDict) return pageOf(value.get(PDFName.of('D')), depth + 1);
    const key = wordOf(value);
    if (key === null) return null;
    named ??= readNamed(catalog);
    return pageOf(named.get(key), depth + 1);
  };
  return { pageOf: (destination) => pageOf(destination) };
}

function readNamed(catalog: PDFDict): Map<string, PDFObject> {
  const named = new Map<string, PDFObject>();
  const old = catalog.lookup(PDFName.of('Dests'));
  if (old instanceof PDFDict) for (const [key, value] of old.entries()) named.set(key.decodeText(), value);
  const names = catalog.lookup(PDFName.of('Names'));
  const tree = names instanceof PDFDict ? names.lookup(PDFName.of('Dests')) : undefined;
  if (tree instanceof PDFDict) gather(tree, named, new Set());
  return named;
}

/** A balanced tree of as many levels would hold more names than a file can. */
const deepest = 50;

function gather(node: PDFDict, named: Map<string, PDFObject>, seen: Set<PDFDict>, depth = 0): void {
  if (seen.has(node) || depth > deepest) return;
  seen.add(node);
  const pairs = node.lookup(PDFName.of('Names'));
  if (pairs instanceof PDFArray) {
    for (let index = 0; index + 1 < pairs.size(); index += 2) {
      const key = wordOf(pairs.lookup(index));
      if (key !== null) named.set(key, pairs.get(index + 1));
    }
  }
  const kids = node.lookup(PDFName.of('Kids'));
  if (!(kids instanceof PDFArray)) return;
  for (let index = 0; index < kids.size(); index += 1) {
    const kid = kids.lookup(index);
    if (kid instanceof PDFDict) gather(kid, named, seen, depth + 1);
  }
}
