import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFStream,
  type PDFContext,
  type PDFDocument,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { largestOf } from '../../../pdf/largest-of.ts';
import type { ParentTree } from '../../../pdf/parent-tree.ts';
import { listOf } from '../../../pdf/values.ts';
import type { BoundSheet } from './bind-pages.ts';
import { linkReference, markedContent, noteOwner, type Graft, type GraftedTag } from './graft-tags.ts';
import { insertTag, removeBlock, type HostBlock } from './host-tags.ts';

/** Returns the tags of a part with what a sheet has beside its own: its figure, and links and looks that no tag holds. */
export function withExtras(
  tags: readonly GraftedTag[],
  sheet: BoundSheet,
  part: PDFRef,
  graft: Graft,
  { host, parentTree }: { readonly host: PDFDocument; readonly parentTree: ParentTree },
): readonly GraftedTag[] {
  const { context } = host;
  const extras: PDFRef[] = [];
  const add = (tag: PDFDict): PDFRef => {
    const ref = context.register(tag);
    extras.push(ref);
    return ref;
  };
  if (sheet.figure !== null) {
    const figure = context.obj({ Type: 'StructElem', S: 'Figure', P: part, Pg: sheet.hostPage, K: sheet.figure });
    figure.set(PDFName.of('Alt'), PDFHexString.fromText(sheet.words));
    figure.set(PDFName.of('A'), context.obj({ O: 'Layout', BBox: [...sheet.placement.box], Placement: 'Block' }));
    parentTree.ofPage(sheet.page).push(add(figure));
  }
  for (const { number } of sheet.form?.appearances ?? []) {
    if (sheet.form === null || graft.owners.get(sheet.form.ref)?.has(number) === true) continue;
    const paragraph = context.obj({ Type: 'StructElem', S: 'P', P: part });
    paragraph.set(PDFName.of('K'), markedContent(context, sheet, sheet.form.ref, number));
    noteOwner(graft.owners, sheet.form.ref, number, add(paragraph));
  }
  for (const link of sheet.allLinks) {
    if (graft.linkTags.has(link)) continue;
    const tag = context.obj({ Type: 'StructElem', S: 'Link', P: part, K: linkReference(context, sheet, link) });
    graft.linkTags.set(link, add(tag));
  }
  return insertAt(tags, sheet.index + 1, extras, sheet.index);
}

/** Returns the tags of a part with what the pack itself says on each page but the first, before what stands below it. */
export function withCaptions(
  tags: readonly GraftedTag[],
  blocks: readonly (HostBlock | null)[],
  part: PDFRef,
  context: PDFContext,
): readonly PDFRef[] {
  let all = tags;
  const taken = new Set([blocks[0]?.ref]);
  for (const [sheet, block] of blocks.entries()) {
    if (block === null || taken.has(block.ref)) continue;
    taken.add(block.ref);
    removeBlock(block, context);
    const tag = context.lookup(block.ref);
    if (tag instanceof PDFDict) tag.set(PDFName.of('P'), part);
    all = insertAt(all, sheet, [block.ref], sheet);
  }
  return all.map(({ ref }) => ref);
}

/** Puts tags before the first of those that begin on a sheet or on one after it. */
function insertAt(
  tags: readonly GraftedTag[],
  before: number,
  refs: readonly PDFRef[],
  sheet: number,
): readonly GraftedTag[] {
  const found = tags.findIndex((tag) => tag.sheet >= before);
  return tags.toSpliced(found === -1 ? tags.length : found, 0, ...refs.map((ref) => ({ ref, sheet })));
}

/** Puts a part after a block of the pack; without one, at the end of all tags. */
export function placePart(treeRoot: PDFDict, part: PDFDict, ref: PDFRef, block: HostBlock | null): void {
  const { context } = treeRoot;
  const [first] = listOf(treeRoot.get(PDFName.of('K')), treeRoot);
  const parent = context.lookup(block?.parent ?? first);
  const owner = parent instanceof PDFDict ? parent : treeRoot;
  const ownerRef = owner === treeRoot ? context.getObjectRef(treeRoot) : (block?.parent ?? (first as PDFRef));
  if (ownerRef !== undefined) part.set(PDFName.of('P'), ownerRef);
  insertTag(owner, ref, block?.ref ?? null);
}

/** Notes in the pack's parent tree to which tag each piece of content and each link belongs. */
export function noteOwners({ owners, linkTags, host }: Graft, parentTree: ParentTree): void {
  for (const [form, numbers] of owners) {
    const list = PDFArray.withContext(host);
    const last = largestOf(numbers.keys(), -1);
    for (let number = 0; number <= last; number += 1) list.push(numbers.get(number) ?? host.obj(null));
    const stream = host.lookup(form);
    const key = parentTree.add(host.register(list));
    if (stream instanceof PDFStream) stream.dict.set(PDFName.of('StructParents'), PDFNumber.of(key));
  }
  for (const [{ dict }, tag] of linkTags) dict.set(PDFName.of('StructParent'), PDFNumber.of(parentTree.add(tag)));
}
