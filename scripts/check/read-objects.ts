import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

import type { PrintedPdf } from './printed-pdf.ts';
import { hashBytes, hashSamples, textIn } from './read-picture.ts';

/** Keys under which stand only the ids of tags, by which the cells of a table know each other. */
const idle: ReadonlySet<string> = new Set(['/ID', '/Headers', '/IDTree']);

/**
 * Returns the pictures of a PDF, as `PrintedPdf` has them, and every string that it holds beside what its pages paint, each once: titles of the outline, words of
 * annotations and addresses of links, alternative and actual texts and titles of tags, named destinations, page labels,
 * names of layers and enclosed files, and the metadata of the document and of its pictures. Taken is whatever is a string,
 * so that nothing depends on a list of the places where one may stand; only the ids of tags are left out, which are numbers
 * and as long as those that an exempt paper may hold.
 */
export async function readObjects(pdf: Uint8Array): Promise<Pick<PrintedPdf, 'strings' | 'pictures'>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const { context } = document;
  const strings = new Set<string>();
  const pictures = new Set<string>();
  const visit = (object: PDFObject | undefined): void => {
    if (object instanceof PDFString || object instanceof PDFHexString) strings.add(object.decodeText());
    else if (object instanceof PDFArray) object.asArray().forEach(visit);
    else if (object instanceof PDFDict) {
      for (const [key, value] of object.entries()) if (!idle.has(key.asString())) visit(value);
    } else if (object instanceof PDFStream) {
      visit(object.dict);
      if (object instanceof PDFRawStream) readPicture(object);
      if (object.dict.get(PDFName.of('Type')) === PDFName.of('Metadata')) strings.add(packetOf(object));
    }
  };
  const readPicture = (stream: PDFRawStream): void => {
    const found = pictureOf(stream);
    if (found === null) return;
    pictures.add(found.hash);
    if (found.text !== '') strings.add(found.text);
  };
  const ids = idTreeOf(document);
  for (const [ref, object] of context.enumerateIndirectObjects()) if (!ids.has(ref)) visit(object);
  visit(context.trailerInfo.Info);
  // Chrome names destinations by names, not by strings.
  const destinations = document.catalog.lookup(PDFName.of('Dests'));
  if (destinations instanceof PDFDict) for (const name of destinations.keys()) strings.add(name.decodeText());
  strings.delete('');
  return { strings: [...strings], pictures: [...pictures] };
}

/** A picture of three colours or one grey, a byte each, or a JPEG; null for what is neither. */
function pictureOf(stream: PDFRawStream): { readonly hash: string; readonly text: string } | null {
  const named = (key: string): string | undefined => stream.dict.lookup(PDFName.of(key))?.toString();
  if (named('Subtype') !== '/Image') return null;
  const filter = named('Filter')?.replace(/^\[ *| *\]$/gu, '');
  if (filter === '/DCTDecode') return { hash: hashBytes(stream.contents), text: textIn(stream.contents) };
  if (named('BitsPerComponent') !== '8' || (filter !== undefined && filter !== '/FlateDecode')) return null;
  const [width, height] = [Number(named('Width')), Number(named('Height'))];
  const samples = decodePDFRawStream(stream).decode();
  return samples.length === 3 * width * height ? { hash: hashSamples(samples, `${width}x${height}`), text: '' } : null;
}

/** The nodes of the tree in which the ids of tags are looked up. */
function idTreeOf(document: PDFDocument): ReadonlySet<PDFRef> {
  const nodes = new Set<PDFRef>();
  const visit = (value: PDFObject | undefined): void => {
    if (value instanceof PDFRef && nodes.has(value)) return;
    if (value instanceof PDFRef) nodes.add(value);
    const node = document.context.lookup(value);
    const kids = node instanceof PDFDict ? node.lookup(PDFName.of('Kids')) : undefined;
    if (kids instanceof PDFArray) kids.asArray().forEach(visit);
  };
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (root instanceof PDFDict) visit(root.get(PDFName.of('IDTree')));
  return nodes;
}

/** The words of a packet of XMP metadata. */
function packetOf(stream: PDFStream): string {
  const bytes = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
  const text = new TextDecoder().decode(bytes);
  return text.replace(/<[^>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]+);|\s+/giu, ' ').trim();
}
