import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { addElement, keys, setKids, setRole, type StructureElement, type StructureKid } from './structure-tree.ts';
import type { StructureWork } from './structure-work.ts';

/** Whether a list is one of contents: every entry is nothing but a link, with a mark before it or without. */
export function isContentsList(list: StructureElement): boolean {
  const items = elementsIn(list);
  return (
    items.length > 0 &&
    items.every((item) => {
      const parts = elementsIn(item).filter(({ role }) => role !== 'Lbl');
      return item.role === 'LI' && parts.length === 1 && parts[0]?.role === 'Link';
    })
  );
}

/** Whether a list is one of notes: every entry leads back to the place that refers to it. */
export function isNotesList(document: PDFDocument, list: StructureElement): boolean {
  const items = elementsIn(list);
  return items.length > 0 && items.every((item) => item.role === 'LI' && leadsBack(document, item));
}

function leadsBack(document: PDFDocument, element: StructureElement): boolean {
  return element.kids.some((kid) => {
    if (kid.kind === 'element') return leadsBack(document, kid.element);
    if (kid.kind !== 'object' || kid.target === null) return false;
    const annotation = document.context.lookup(kid.target);
    const name = annotation instanceof PDFDict ? annotation.get(PDFName.of('Dest')) : undefined;
    return name instanceof PDFName && name.decodeText().includes('footnote-reference-');
  });
}

/** Makes a list one of contents: `TOC` with an entry `TOCI` for each item, whose link stands in a `Reference`. */
export function mendContentsList(work: StructureWork, list: StructureElement): void {
  setRole(list, 'TOC');
  list.dict.delete(keys.a);
  for (const item of elementsIn(list)) {
    setRole(item, 'TOCI');
    wrapItemBody(work, item, 'Reference');
  }
}

/** Makes a list one of notes, and returns its notes, which each need an id. */
export function mendNotesList(list: StructureElement): readonly StructureElement[] {
  setRole(list, 'Div');
  list.dict.delete(keys.a);
  const notes = elementsIn(list);
  for (const note of notes) setRole(note, 'Note');
  return notes;
}

/** Puts all of a list's item but its mark into a body; PDF/UA-1 7.2 allows nothing else in an item. */
export function wrapItemBody(work: StructureWork, item: StructureElement, role: 'LBody' | 'Reference'): void {
  const isMark = (kid: StructureKid): boolean => kid.kind === 'element' && kid.element.role === 'Lbl';
  const rest = item.kids.filter((kid) => !isMark(kid));
  if (rest.length === 0) return;
  const body = addElement(work.document, role, item.ref, rest);
  setKids(work.document, item, [...item.kids.filter(isMark), body]);
  // What stood in the item itself, such as a rule above it, has another owner now.
  for (const kid of rest) {
    if (kid.kind === 'content' && kid.page !== null) work.parents.setOwner(kid.page, kid.mcid, body.element.ref);
  }
}

function elementsIn({ kids }: StructureElement): readonly StructureElement[] {
  return kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}
