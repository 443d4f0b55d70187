import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFPageLeaf,
  PDFRawStream,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** Copies objects of one document into another, each only once. */
export interface ObjectCopier {
  copy(object: PDFObject): PDFObject;
  /** Where an object of the source is in the host; null where it was not copied. */
  copiedTo(ref: PDFRef): PDFRef | null;
}

/** What ties an object to its own document, and would be wrong or large in another. */
const leftBehind = new Set(['StructParents', 'StructParent', 'PieceInfo', 'Metadata', 'LastModified', 'AF']);

/**
 * Returns a copier. `rewrite` may give a form's content anew. References to pages lead nowhere in the copy, since they
 * would bring the whole source with them. What an object refers to is copied after it, not within: a list of ten thousand
 * objects, each of which refers to the next, would be too deep.
 */
export function createCopier(
  source: PDFContext,
  host: PDFContext,
  rewrite: (form: PDFRawStream, ref: PDFRef | null) => Uint8Array | null,
): ObjectCopier {
  const refs = new Map<PDFRef, PDFRef>();
  const waiting: (readonly [PDFRef, PDFRef, PDFObject])[] = [];

  const copyDict = (dict: PDFDict): PDFDict => {
    const copied = PDFDict.withContext(host);
    for (const [key, value] of dict.entries()) {
      if (!leftBehind.has(key.decodeText())) copied.set(key, copyValue(value));
    }
    return copied;
  };

  const copyStream = (stream: PDFStream, ref: PDFRef | null): PDFObject => {
    const dict = copyDict(stream.dict);
    const isForm = dict.get(PDFName.of('Subtype')) === PDFName.of('Form');
    const content = isForm && stream instanceof PDFRawStream ? rewrite(stream, ref) : null;
    if (content === null) return PDFRawStream.of(dict, stream.getContents());
    for (const key of ['Filter', 'DecodeParms', 'Length', 'DL']) dict.delete(PDFName.of(key));
    const fresh = host.flateStream(content);
    for (const [key, value] of dict.entries()) fresh.dict.set(key, value);
    return fresh;
  };

  const copyRef = (ref: PDFRef): PDFObject => {
    const known = refs.get(ref);
    if (known !== undefined) return known;
    const object = source.lookup(ref);
    if (object === undefined || object instanceof PDFPageLeaf) return host.obj(null);
    const copied = host.nextRef();
    refs.set(ref, copied);
    waiting.push([ref, copied, object]);
    return copied;
  };

  function copyValue(object: PDFObject): PDFObject {
    if (object instanceof PDFRef) return copyRef(object);
    if (object instanceof PDFStream) return copyStream(object, null);
    if (object instanceof PDFPageLeaf) return host.obj(null);
    if (object instanceof PDFDict) return copyDict(object);
    if (object instanceof PDFArray) {
      const copied = PDFArray.withContext(host);
      for (const entry of object.asArray()) copied.push(copyValue(entry));
      return copied;
    }
    return object.clone(host);
  }

  return {
    copy(object) {
      const copied = copyValue(object);
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const [ref, place, found] = next;
        host.assign(place, found instanceof PDFStream ? copyStream(found, ref) : copyValue(found));
      }
      return copied;
    },
    copiedTo: (ref) => refs.get(ref) ?? null,
  };
}
