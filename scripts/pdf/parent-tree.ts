import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { largestOf } from './largest-of.ts';
import { dictAt } from './values.ts';

/** The list by which a tagged document finds the tags of its content (ISO 32000-1, 14.7.4.4), while it is changed. */
export interface ParentTree {
  /** The tags of a page's content by their numbers; an empty list is made where there is none. */
  ofPage(page: PDFPage): PDFArray;
  /** Gives a sequence of marked content that is known on a page to a tag, or to none. */
  setOwner(page: PDFRef, mcid: number, owner: PDFRef | null): void;
  /** Adds a list of tags, or the tag of an annotation, and returns its key. */
  add(value: PDFObject): number;
  /** The next key to be given. */
  nextKey(): number;
}

const name = (text: string): PDFName => PDFName.of(text);

/** Opens the parent tree of a document; new keys come after all that are there. */
export function openParentTree(document: PDFDocument, treeRoot: PDFDict): ParentTree {
  const { context } = document;
  const tree = dictAt(treeRoot, 'ParentTree') ?? context.obj({ Nums: [] });
  const known = new Map<number, PDFObject>();
  gather(tree, known, new Set());
  const written = treeRoot.lookup(name('ParentTreeNextKey'));
  const promised = written instanceof PDFNumber ? written.asNumber() : 0;
  let next = largestOf(known.keys(), promised - 1) + 1;
  let leaf: PDFDict | null = null;

  const leafNumbers = (): PDFArray => {
    if (leaf === null) {
      if (!treeRoot.has(name('ParentTree'))) treeRoot.set(name('ParentTree'), context.register(tree));
      const kids = tree.lookup(name('Kids'));
      if (kids instanceof PDFArray) {
        leaf = context.obj({ Nums: [], Limits: [next, next] });
        kids.push(context.register(leaf));
      } else leaf = tree;
    }
    const numbers = leaf.lookup(name('Nums'));
    if (numbers instanceof PDFArray) return numbers;
    const fresh = PDFArray.withContext(context);
    leaf.set(name('Nums'), fresh);
    return fresh;
  };

  const add = (value: PDFObject): number => {
    const key = next;
    const numbers = leafNumbers();
    numbers.push(PDFNumber.of(key));
    numbers.push(value);
    const limits = leaf?.lookup(name('Limits'));
    if (limits instanceof PDFArray) limits.set(1, PDFNumber.of(key));
    next += 1;
    treeRoot.set(name('ParentTreeNextKey'), PDFNumber.of(next));
    return key;
  };

  const ownersOn = (page: PDFDict): PDFArray | null => {
    const key = page.lookup(name('StructParents'));
    const value = key instanceof PDFNumber ? known.get(key.asNumber()) : undefined;
    const owners = context.lookup(value);
    return owners instanceof PDFArray ? owners : null;
  };

  return {
    ofPage(page) {
      const found = ownersOn(page.node);
      if (found !== null) return found;
      const fresh = PDFArray.withContext(context);
      const newKey = add(context.register(fresh));
      known.set(newKey, fresh);
      page.node.set(name('StructParents'), PDFNumber.of(newKey));
      return fresh;
    },
    setOwner(page, mcid, owner) {
      const dict = context.lookup(page);
      const owners = dict instanceof PDFDict ? ownersOn(dict) : null;
      if (owners !== null && mcid < owners.size()) owners.set(mcid, owner ?? PDFNull);
    },
    add,
    nextKey: () => next,
  };
}

function gather(node: PDFDict, known: Map<number, PDFObject>, seen: Set<PDFDict>): void {
  if (seen.has(node)) return;
  seen.add(node);
  const numbers = node.lookup(name('Nums'));
  if (numbers instanceof PDFArray) {
    for (let index = 0; index + 1 < numbers.size(); index += 2) {
      const key = numbers.lookup(index);
      if (key instanceof PDFNumber) known.set(key.asNumber(), numbers.get(index + 1));
    }
  }
  const kids = node.lookup(name('Kids'));
  if (!(kids instanceof PDFArray)) return;
  for (const kid of kids.asArray()) {
    const child = kid instanceof PDFRef ? node.context.lookup(kid) : kid;
    if (child instanceof PDFDict) gather(child, known, seen);
  }
}
