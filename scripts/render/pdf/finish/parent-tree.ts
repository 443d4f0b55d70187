import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { structureRoot } from './structure-tree.ts';

/** Tells which structure element owns each sequence of marked content on a page. */
export interface ParentTree {
  /** Gives a sequence to an element, or to none. */
  setOwner(page: PDFRef, mcid: number, owner: PDFRef | null): void;
}

const structParents = PDFName.of('StructParents');

/** Opens the parent tree of a document (ISO 32000-1, 14.7.4.4). */
export function openParentTree(document: PDFDocument): ParentTree {
  const owners = new Map<number, PDFArray>();
  const read = (node: unknown): void => {
    if (!(node instanceof PDFDict)) return;
    const numbers = node.lookup(PDFName.of('Nums'));
    for (let at = 0; numbers instanceof PDFArray && at + 1 < numbers.size(); at += 2) {
      const key = numbers.lookup(at);
      const list = numbers.lookup(at + 1);
      if (key instanceof PDFNumber && list instanceof PDFArray) owners.set(key.asNumber(), list);
    }
    const kids = node.lookup(PDFName.of('Kids'));
    for (let at = 0; kids instanceof PDFArray && at < kids.size(); at += 1) read(kids.lookup(at));
  };
  read(structureRoot(document)?.lookup(PDFName.of('ParentTree')));
  return {
    setOwner(page, mcid, owner) {
      const dict = document.context.lookup(page);
      const key = dict instanceof PDFDict ? dict.get(structParents) : undefined;
      const list = key instanceof PDFNumber ? owners.get(key.asNumber()) : undefined;
      if (list !== undefined && mcid < list.size()) list.set(mcid, owner ?? PDFNull);
    },
  };
}
