import { PDFArray, PDFDict, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { StructureWork } from './structure-work.ts';
import { keys, setKids, type StructureElement, type StructureKid } from './structure-tree.ts';

const scope = PDFName.of('Scope');
const column = PDFName.of('Column');

/**
 * A table's head that is printed again on each page belongs to the same element on all of them, so that it would be read
 * again each time. Leaves it only what stands on its first page; the rest is silent.
 */
export function silenceRepeatedHead(work: StructureWork, table: StructureElement): void {
  for (const kid of table.kids) {
    if (kid.kind !== 'element' || kid.element.role !== 'TR') continue;
    const cells = kid.element.kids.flatMap((cell) => (cell.kind === 'element' ? [cell.element] : []));
    // The head ends with the first row that is none.
    if (!cells.some(isColumnHead)) return;
    for (const cell of cells) keepFirstPage(work, cell, null);
  }
}

function isColumnHead(cell: StructureElement): boolean {
  const attributes = cell.dict.lookup(keys.a);
  const list = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return cell.role === 'TH' && list.some((entry) => entry instanceof PDFDict && entry.get(scope) === column);
}

/** Returns the page on which the element's content begins; `firstPage` where an element before it tells. */
function keepFirstPage(work: StructureWork, element: StructureElement, firstPage: PDFRef | null): PDFRef | null {
  let first = firstPage;
  const kept: StructureKid[] = [];
  for (const kid of element.kids) {
    if (kid.kind === 'element') first = keepFirstPage(work, kid.element, first);
    if (kid.kind !== 'content' || kid.page === null) {
      kept.push(kid);
      continue;
    }
    first ??= kid.page;
    if (kid.page === first) {
      kept.push(kid);
      continue;
    }
    work.parents.setOwner(kid.page, kid.mcid, null);
    work.silent.set(kid.page, (work.silent.get(kid.page) ?? new Set<number>()).add(kid.mcid));
  }
  if (kept.length !== element.kids.length) setKids(work.document, element, kept);
  return first;
}
