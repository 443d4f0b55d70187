import { PDFArray, PDFDict, PDFName, PDFStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { bytesOf, hexOf } from '../../../pdf/values.ts';
import { boxOf, mapBox, type Placement } from './page-geometry.ts';

/** What changes in the attributes of a tag when it moves to another document. */
export interface AttributeChanges {
  /** Stands before each id. */
  readonly prefix: string;
  /** Of the page on which the tag begins; null where that is not known. */
  readonly matrix: Placement['matrix'] | null;
}

/** Attributes are flat; what is deeper than this is none. */
const deepest = 8;

/** Of the longest table's cells, a few hundred. Lists of lists of lists would come to millions. */
const mostEntries = 10_000;

/** Returns attributes of a tag for the host, with ids renamed and boxes moved along with the page. */
export function copyAttributes(
  attributes: PDFObject | undefined,
  source: PDFContext,
  host: PDFContext,
  { prefix, matrix }: AttributeChanges,
): PDFObject {
  let left = mostEntries;

  const changed = (key: PDFName, entry: PDFObject): PDFObject | null => {
    const found = source.lookup(entry);
    if (key === PDFName.of('Headers') && found instanceof PDFArray) {
      const ids = found.asArray().flatMap((id) => bytesOf(source.lookup(id)) ?? []);
      const renamed = PDFArray.withContext(host);
      for (const id of ids) renamed.push(hexOf(prefix + id));
      return renamed;
    }
    const box = key === PDFName.of('BBox') && matrix !== null ? boxOf(found) : null;
    return box === null || matrix === null ? null : host.obj([...mapBox(matrix, box)]);
  };

  const copy = (value: PDFObject | undefined, depth: number): PDFObject => {
    const object = source.lookup(value);
    left -= 1;
    if (object === undefined || object instanceof PDFStream || depth > deepest || left < 0) return host.obj(null);
    if (object instanceof PDFArray) {
      const copied = PDFArray.withContext(host);
      for (const entry of object.asArray()) if (left > 0) copied.push(copy(entry, depth + 1));
      return copied;
    }
    if (!(object instanceof PDFDict)) return object.clone(host);
    const copied = PDFDict.withContext(host);
    for (const [key, entry] of object.entries()) copied.set(key, changed(key, entry) ?? copy(entry, depth + 1));
    return copied;
  };

  return copy(attributes, 0);
}

/** Adds the classes of a source to those of the host, under names of their own. */
export function copyClasses(classes: PDFDict | null, treeRoot: PDFDict, source: PDFContext, prefix: string): void {
  if (classes === null) return;
  const host = treeRoot.context;
  const known = treeRoot.lookup(PDFName.of('ClassMap'));
  const map = known instanceof PDFDict ? known : PDFDict.withContext(host);
  for (const [name, attributes] of classes.entries()) {
    const copied = copyAttributes(attributes, source, host, { prefix, matrix: null });
    map.set(PDFName.of(prefix + name.decodeText()), copied);
  }
  treeRoot.set(PDFName.of('ClassMap'), map);
}
