import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import type { ParentTree } from '../../../pdf/parent-tree.ts';
import { bytesOf, dictAt, hexOf, listOf } from '../../../pdf/values.ts';

/** A tag of the pack that stands by itself, such as a paragraph, and the tag in which it stands. */
export interface HostBlock {
  readonly ref: PDFRef;
  readonly parent: PDFRef;
}

/** What holds blocks; what holds anything else is a part of a block. */
const grouping = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'Aside', 'BlockQuote']);

/** Returns the root of a document's tags; one is made where there is none. */
export function treeRootOf(document: PDFDocument): PDFDict {
  const known = dictAt(document.catalog, 'StructTreeRoot');
  if (known !== null) return known;
  const root = document.context.obj({ Type: 'StructTreeRoot', K: [] });
  document.catalog.set(PDFName.of('StructTreeRoot'), document.context.register(root));
  return root;
}

/** Returns the block that holds the last tagged content of a page, or null. */
export function lastBlockOf(page: PDFPage, parentTree: ParentTree): HostBlock | null {
  const { context } = page.node;
  const owners = parentTree.ofPage(page).asArray();
  let ref = owners.findLast((owner) => owner instanceof PDFRef && context.lookup(owner) instanceof PDFDict);
  for (let step = 0; step < 100 && ref instanceof PDFRef; step += 1) {
    const tag = context.lookup(ref);
    const parent = tag instanceof PDFDict ? tag.get(PDFName.of('P')) : undefined;
    const above = context.lookup(parent);
    if (!(parent instanceof PDFRef) || !(above instanceof PDFDict)) return null;
    const role = above.lookup(PDFName.of('S'));
    if (!(role instanceof PDFName) || grouping.has(role.decodeText())) return { ref, parent };
    ref = parent;
  }
  return null;
}

/** Adds a tag to another: after one of those in it, or at its end. */
export function insertTag(parent: PDFDict, tag: PDFRef, after: PDFRef | null): void {
  const kids = kidsOf(parent);
  const found = after === null ? undefined : kids.indexOf(after);
  kids.insert(found === undefined ? kids.size() : found + 1, tag);
}

/** Takes a block out of the tag in which it stands. */
export function removeBlock({ ref, parent }: HostBlock, context: PDFDict['context']): void {
  const dict = context.lookup(parent);
  if (!(dict instanceof PDFDict)) return;
  const kids = kidsOf(dict);
  const found = kids.indexOf(ref);
  if (found !== undefined) kids.remove(found);
}

/** The contents of a tag as a list of its own. */
function kidsOf(tag: PDFDict): PDFArray {
  const known = tag.lookup(PDFName.of('K'));
  if (known instanceof PDFArray) return known;
  const kids = PDFArray.withContext(tag.context);
  for (const kid of listOf(tag.get(PDFName.of('K')), tag)) kids.push(kid);
  tag.set(PDFName.of('K'), kids);
  return kids;
}

/** Adds ids to the list by which a document finds tags. */
export function addIds(treeRoot: PDFDict, added: ReadonlyMap<string, PDFRef>): void {
  if (added.size === 0) return;
  const { context } = treeRoot;
  const pairs = new Map<string, PDFDict | PDFRef>();
  const known = dictAt(treeRoot, 'IDTree');
  if (known !== null) gatherIds(known, pairs, new Set());
  for (const [id, ref] of added) pairs.set(id, ref);
  const names = PDFArray.withContext(context);
  for (const [id, ref] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    names.push(hexOf(id));
    names.push(ref);
  }
  const tree = context.obj({ Kids: [context.register(leafOf(names, context))] });
  treeRoot.set(PDFName.of('IDTree'), context.register(tree));
}

function leafOf(names: PDFArray, context: PDFDict['context']): PDFDict {
  const leaf = PDFDict.withContext(context);
  const limits = PDFArray.withContext(context);
  limits.push(names.get(0));
  limits.push(names.get(names.size() - 2));
  leaf.set(PDFName.of('Limits'), limits);
  leaf.set(PDFName.of('Names'), names);
  return leaf;
}

function gatherIds(node: PDFDict, pairs: Map<string, PDFDict | PDFRef>, seen: Set<PDFDict>): void {
  if (seen.has(node)) return;
  seen.add(node);
  const names = node.lookup(PDFName.of('Names'));
  if (names instanceof PDFArray) {
    for (let index = 0; index + 1 < names.size(); index += 2) {
      const id = bytesOf(names.lookup(index));
      const tag = names.get(index + 1);
      if (id !== null && (tag instanceof PDFRef || tag instanceof PDFDict)) pairs.set(id, tag);
    }
  }
  for (const kid of listOf(node.get(PDFName.of('Kids')), node)) {
    const child = node.context.lookup(kid);
    if (child instanceof PDFDict) gatherIds(child, pairs, seen);
  }
}
