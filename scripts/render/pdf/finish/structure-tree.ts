import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** An element of a document's structure tree, such as a paragraph or a table's cell. */
export interface StructureElement {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** Its role as written, such as `P` or `LI`. */
  readonly role: string;
  /** In reading order. */
  readonly kids: readonly StructureKid[];
}

/** What stands in an element: another element, marked content of a page, or an object such as a link's annotation. */
export type StructureKid =
  | { readonly kind: 'element'; readonly element: StructureElement; readonly object: PDFObject }
  | { readonly kind: 'content'; readonly page: PDFRef | null; readonly mcid: number; readonly object: PDFObject }
  | { readonly kind: 'object'; readonly target: PDFRef | null; readonly object: PDFObject };

/** The keys of structure elements. */
export const keys = {
  s: PDFName.of('S'),
  k: PDFName.of('K'),
  p: PDFName.of('P'),
  pg: PDFName.of('Pg'),
  a: PDFName.of('A'),
  id: PDFName.of('ID'),
  type: PDFName.of('Type'),
  mcid: PDFName.of('MCID'),
  obj: PDFName.of('Obj'),
  alt: PDFName.of('Alt'),
  lang: PDFName.of('Lang'),
};

const markedContent = PDFName.of('MCR');
const objectReference = PDFName.of('OBJR');

/** Returns the root of a document's structure tree as a dictionary; null where the document has no tags. */
export function structureRoot(document: PDFDocument): PDFDict | null {
  return document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict) ?? null;
}

/** Reads the structure of a document; null where it has no tags. A reference that leads nowhere is left out. */
export function readStructure(document: PDFDocument): StructureElement | null {
  const top = structureRoot(document)?.get(keys.k);
  const looked = document.context.lookup(top);
  const first = looked instanceof PDFArray ? looked.get(0) : top;
  return first instanceof PDFRef ? readElement(document, first) : null;
}

function readElement(document: PDFDocument, ref: PDFRef): StructureElement | null {
  const dict = document.context.lookup(ref);
  if (!(dict instanceof PDFDict)) return null;
  const role = dict.get(keys.s);
  const page = dict.get(keys.pg);
  const ownPage = page instanceof PDFRef ? page : null;
  const value = dict.get(keys.k);
  const looked = value instanceof PDFRef ? document.context.lookup(value) : value;
  const list = looked instanceof PDFArray ? looked.asArray() : value === undefined ? [] : [value];
  const kids = list.flatMap((object) => readKid(document, object, ownPage) ?? []);
  return { ref, dict, role: role instanceof PDFName ? role.decodeText() : '', kids };
}

function readKid(document: PDFDocument, object: PDFObject, ownPage: PDFRef | null): StructureKid | null {
  if (object instanceof PDFNumber) return { kind: 'content', page: ownPage, mcid: object.asNumber(), object };
  const dict = document.context.lookup(object);
  if (dict instanceof PDFNumber) return { kind: 'content', page: ownPage, mcid: dict.asNumber(), object };
  if (!(dict instanceof PDFDict)) return null;
  const type = dict.get(keys.type);
  if (type === markedContent) {
    const page = dict.get(keys.pg);
    const mcid = dict.get(keys.mcid);
    if (!(mcid instanceof PDFNumber)) return null;
    return { kind: 'content', page: page instanceof PDFRef ? page : ownPage, mcid: mcid.asNumber(), object };
  }
  if (type === objectReference) {
    const target = dict.get(keys.obj);
    return { kind: 'object', target: target instanceof PDFRef ? target : null, object };
  }
  if (!(object instanceof PDFRef)) return null;
  const element = readElement(document, object);
  return element === null ? null : { kind: 'element', element, object };
}

/** Makes an element with the given kids, whose parent it becomes, and returns it as a kid of `parent`. */
export function addElement(
  document: PDFDocument,
  role: string,
  parent: PDFRef,
  kids: readonly StructureKid[],
): StructureKid & { readonly kind: 'element' } {
  const { context } = document;
  const dict = context.obj({ Type: 'StructElem', S: role, P: parent });
  const ref = context.register(dict);
  const element = { ref, dict, role, kids };
  // Numbers alone stand for content of the element's own page.
  const page = kids.find((kid) => kid.kind === 'content')?.page ?? null;
  if (page !== null) dict.set(keys.pg, page);
  setKids(document, element, kids);
  for (const kid of kids) if (kid.kind === 'element') kid.element.dict.set(keys.p, ref);
  return { kind: 'element', element, object: ref };
}

/** Sets what stands in an element. */
export function setKids(document: PDFDocument, { dict }: StructureElement, kids: readonly StructureKid[]): void {
  dict.set(keys.k, document.context.obj(kids.map(({ object }) => object)));
}

/** Sets the role of an element. */
export function setRole({ dict }: StructureElement, role: string): void {
  dict.set(keys.s, PDFName.of(role));
}
