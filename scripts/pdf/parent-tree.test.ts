import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNull } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { taggedPdf } from '../testing/fixtures/tagged-pdf.ts';
import { openParentTree } from './parent-tree.ts';

const name = (text: string): PDFName => PDFName.of(text);

describe('the parent tree of a document', () => {
  it('finds the tags of a page, in a tree of one level or of several, and gives content to another', async () => {
    for (const inKids of [false, true]) {
      const { document, root, tags, pages, body } = await taggedPdf(2, { inKids });
      const tree = openParentTree(document, document.context.lookup(root, PDFDict));
      expect(tree.ofPage(pages[1]!).get(0)).toBe(tags[1]);
      tree.setOwner(pages[1]!.ref, 0, body);
      tree.setOwner(pages[0]!.ref, 0, null);
      tree.setOwner(pages[0]!.ref, 7, body);
      expect(tree.ofPage(pages[1]!).get(0)).toBe(body);
      expect(tree.ofPage(pages[0]!).asArray()).toEqual([PDFNull]);
      expect(tree.add(body)).toBe(2);
      expect(tree.nextKey()).toBe(3);
    }
  });

  it('may lead back to itself', async () => {
    const { document, root } = await taggedPdf(1, { inKids: true });
    const treeRoot = document.context.lookup(root, PDFDict);
    const tree = treeRoot.lookup(name('ParentTree'), PDFDict);
    tree.lookup(name('Kids'), PDFArray).push(treeRoot.get(name('ParentTree'))!);
    expect(openParentTree(document, treeRoot).nextKey()).toBe(1);
  });

  it('is made with the first that is added', async () => {
    const document = await PDFDocument.create();
    const treeRoot = document.context.obj({});
    const tree = openParentTree(document, treeRoot);
    expect(treeRoot.has(name('ParentTree'))).toBe(false);
    const page = document.addPage();
    tree.ofPage(page).push(PDFNull);
    expect(openParentTree(document, treeRoot).ofPage(page).size()).toBe(1);
  });
});
