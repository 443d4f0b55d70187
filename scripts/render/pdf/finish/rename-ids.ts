import { PDFArray, PDFDict, PDFName, PDFRef, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { keys, structureRoot, type StructureElement } from './structure-tree.ts';

const headers = PDFName.of('Headers');
const idTree = PDFName.of('IDTree');
const kids = PDFName.of('Kids');

/** Elements that have an id, and the cells that may name one, in reading order. */
export interface IdentifiedElements {
  readonly withIds: StructureElement[];
  readonly cells: StructureElement[];
}

/**
 * Chrome counts the ids of table heads on from document to document; here they are counted within the document, so that
 * the same pack has the same bytes. What names them follows, and so does the tree by which ids are found.
 */
export function renameIds(document: PDFDocument, { withIds, cells }: IdentifiedElements): void {
  const names = new Map<string, string>();
  const refs: [string, PDFRef][] = [];
  for (const [index, { dict, ref }] of withIds.entries()) {
    const name = `id-${String(index + 1).padStart(6, '0')}`;
    const former = dict.get(keys.id);
    if (former instanceof PDFString) names.set(former.decodeText(), name);
    dict.set(keys.id, PDFString.of(name));
    refs.push([name, ref]);
  }
  const root = structureRoot(document);
  // Left behind, the former tree would still stand in the file, with Chrome's numbers in it.
  forget(document, root?.get(idTree));
  const tree = refs.flatMap(([name, ref]) => [PDFString.of(name), ref]);
  if (tree.length === 0) root?.delete(idTree);
  else root?.set(idTree, document.context.obj({ Names: tree }));
  for (const { dict } of cells) {
    for (const attributes of attributesOf(dict)) {
      const heads = attributes.lookup(headers);
      if (!(heads instanceof PDFArray)) continue;
      const renamed = heads.asArray().flatMap((head) => {
        const name = head instanceof PDFString ? names.get(head.decodeText()) : undefined;
        return name === undefined ? [] : [PDFString.of(name)];
      });
      attributes.set(headers, document.context.obj(renamed));
    }
  }
}

function forget(document: PDFDocument, node: PDFObject | undefined): void {
  const dict = document.context.lookup(node);
  const below = dict instanceof PDFDict ? dict.lookup(kids) : undefined;
  if (below instanceof PDFArray) for (const kid of below.asArray()) forget(document, kid);
  if (node instanceof PDFRef) document.context.delete(node);
}

function attributesOf(dict: PDFDict): readonly PDFDict[] {
  const attributes = dict.lookup(keys.a);
  const list = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return list.filter((entry) => entry instanceof PDFDict);
}
