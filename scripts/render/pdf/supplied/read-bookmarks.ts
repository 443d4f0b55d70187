import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { textOf } from '../../../pdf/values.ts';
import type { Bookmark } from '../bookmark.ts';
import { openDestinations, type Destinations } from './destinations.ts';

/**
 * Returns the bookmarks of a document in their order, each with its page. One that leads nowhere itself leads where the first below it does;
 * where there is none, it is left out.
 */
export function readBookmarks(source: PDFDocument): readonly Bookmark[] {
  const outline = source.catalog.lookup(PDFName.of('Outlines'));
  if (!(outline instanceof PDFDict)) return [];
  return readBelow(outline, { destinations: openDestinations(source), seen: new Set([outline]), depth: 0 });
}

/** Deeper than any reader shows. */
const deepest = 50;

function readBelow(
  parent: PDFDict,
  {
    destinations,
    seen,
    depth,
  }: { readonly destinations: Destinations; readonly seen: Set<PDFDict>; readonly depth: number },
): readonly Bookmark[] {
  const bookmarks: Bookmark[] = [];
  if (depth > deepest) return bookmarks;
  let entry = parent.lookup(PDFName.of('First'));
  while (entry instanceof PDFDict && !seen.has(entry)) {
    seen.add(entry);
    const children = readBelow(entry, { destinations, seen, depth: depth + 1 });
    const target = destinations.pageOf(targetOf(entry)) ?? children[0]?.target;
    const title = textOf(entry.lookup(PDFName.of('Title')))?.trim() ?? '';
    if (target !== undefined && title !== '') bookmarks.push({ title, target, children });
    else bookmarks.push(...children);
    entry = entry.lookup(PDFName.of('Next'));
  }
  return bookmarks;
}

function targetOf(entry: PDFDict): Parameters<Destinations['pageOf']>[0] {
  const direct = entry.get(PDFName.of('Dest'));
  if (direct !== undefined) return direct;
  const action = entry.lookup(PDFName.of('A'));
  const isGoTo = action instanceof PDFDict && action.lookup(PDFName.of('S')) === PDFName.of('GoTo');
  return isGoTo ? action.get(PDFName.of('D')) : undefined;
}
