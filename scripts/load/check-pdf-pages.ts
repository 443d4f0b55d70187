import {
  PDFArray,
  PDFCatalog,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  PDFNull,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { decodeStream, mostInContent, StreamTooLarge } from '../pdf/decode-stream.ts';

/** The most that all pages of a file and the forms in them may hold. */
const mostInFile = 500_000_000;

/** What is not shown, and what may well lead nowhere in a file that is sound. */
const unseen = new Set(
  'Parent P Pg StructParent StructParents Metadata PieceInfo LastModified AF OC OPI Alternates Properties'.split(' '),
);

/** Direct values within each other; no program writes as many. */
const deepest = 100;

/**
 * Looks through all that pages show: contents, resources, and the looks of annotations. Throws where a part of it is
 * missing, of the wrong kind or cannot be decoded, which would leave the page without it; a StreamTooLarge where it is
 * more than can be bound.
 */
export function checkPdfPages(pages: readonly PDFPage[]): void {
  const seen = new Set<PDFRef>();
  let left = mostInFile;
  const measure = (stream: PDFRawStream, most: number): number => {
    if (left <= 0) throw new StreamTooLarge();
    const { length } = decodeStream(stream, Math.min(most, left));
    left -= length;
    return length;
  };
  for (const { node } of pages) {
    node.MediaBox();
    node.Resources();
    let most = mostInContent;
    for (const stream of contentsOf(node)) {
      if (most <= 0) throw new StreamTooLarge();
      if (stream instanceof PDFRawStream) most -= measure(stream, most);
    }
    const shown = [
      node.getInheritableAttribute(PDFName.of('Resources')),
      node.get(PDFName.of('Group')),
      ...looksOf(node),
    ];
    for (const object of shown) {
      walk(object, node.context, seen, (form) => measure(form, mostInContent));
    }
  }
}

/** The streams that a page paints. Throws where one is missing, or something else stands in its place. */
function contentsOf(page: PDFPageLeaf): readonly PDFObject[] {
  const { context } = page;
  const value = found(page.get(PDFName.of('Contents')), context);
  const parts = value instanceof PDFArray ? value.asArray().map((part) => found(part, context)) : [value];
  return parts.filter((part): part is PDFObject => {
    if (part === undefined || part === PDFNull) return false;
    if (!(part instanceof PDFStream)) throw new Error('What a page paints is no stream.');
    return true;
  });
}

/** The looks of a page's annotations. One that has none is not shown by any reader. */
function looksOf(page: PDFPageLeaf): readonly PDFObject[] {
  const list = page.lookup(PDFName.of('Annots'));
  return (list instanceof PDFArray ? list.asArray() : []).flatMap((entry) => {
    const annotation = page.context.lookup(entry);
    const all = annotation instanceof PDFDict ? annotation.lookup(PDFName.of('AP')) : undefined;
    const look = all instanceof PDFDict ? all.get(PDFName.of('N')) : undefined;
    const states = page.context.lookup(look);
    const looks = states instanceof PDFDict ? states.values() : [look];
    return looks.filter((one): one is PDFObject => one !== undefined && page.context.lookup(one) instanceof PDFStream);
  });
}

/** Walks all that can be reached from an object, each once, and calls `measure` for every form. */
function walk(
  start: PDFObject | undefined,
  context: PDFContext,
  seen: Set<PDFRef>,
  measure: (form: PDFRawStream) => void,
): void {
  const waiting: (readonly [PDFObject | undefined, number])[] = [[start, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [object, depth] = next;
    if (depth > deepest) throw new Error('Values stand too deep within each other.');
    if (object instanceof PDFRef) {
      if (seen.has(object)) continue;
      seen.add(object);
      waiting.push([found(object, context), 0]);
    } else if (object instanceof PDFInvalidObject) {
      throw new Error('An object cannot be read.');
    } else if (object instanceof PDFStream) {
      waiting.push([object.dict, depth]);
      const isForm = object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form');
      if (isForm && object instanceof PDFRawStream) measure(object);
    } else if (object instanceof PDFPageLeaf || object instanceof PDFPageTree || object instanceof PDFCatalog) {
      continue;
    } else if (object instanceof PDFDict) {
      for (const [key, value] of object.entries()) {
        if (!unseen.has(key.decodeText())) waiting.push([value, depth + 1]);
      }
    } else if (object instanceof PDFArray) {
      for (const value of object.asArray()) waiting.push([value, depth + 1]);
    }
  }
}

/** What stands at a reference. Throws where nothing does. */
function found(object: PDFObject | undefined, context: PDFContext): PDFObject | undefined {
  if (!(object instanceof PDFRef)) return object;
  const value = context.lookup(object);
  if (value === undefined || value instanceof PDFRef) throw new Error('A reference leads nowhere.');
  return value;
}
