import { inflateRawSync, inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';

/** Thrown where a stream holds more than it may. */
export class StreamTooLarge extends Error {}

/** The most that the content of one page, or of one form, may hold: far more than any drawing that somebody reads. */
export const mostInContent = 100_000_000;

/**
 * Returns what a stream holds. Throws a StreamTooLarge where that is more than `most` bytes, without unpacking the rest of
 * it, and any other error where it cannot be decoded.
 */
export function decodeStream({ dict, contents }: PDFRawStream, most: number): Uint8Array {
  const { context } = dict;
  const filters = listAt(dict, 'Filter');
  const parameters = listAt(dict, 'DecodeParms');
  const decoded = filters.reduce<Uint8Array>(
    (bytes, filter, index) => decodeOnce(bytes, { filter, parameters: parameters[index], context }, most),
    contents,
  );
  if (decoded.length > most) throw new StreamTooLarge();
  return decoded;
}

interface Encoding {
  readonly filter: PDFObject | undefined;
  readonly parameters: PDFObject | undefined;
  readonly context: PDFContext;
}

function listAt(dict: PDFDict, key: string): readonly (PDFObject | undefined)[] {
  const value = dict.lookup(PDFName.of(key));
  if (value instanceof PDFArray) return value.asArray().map((entry) => dict.context.lookup(entry));
  return value instanceof PDFDict || value instanceof PDFName ? [value] : [];
}

function decodeOnce(bytes: Uint8Array, { filter, parameters, context }: Encoding, most: number): Uint8Array {
  const predictor = parameters instanceof PDFDict ? parameters.lookup(PDFName.of('Predictor')) : undefined;
  if (predictor instanceof PDFNumber && predictor.asNumber() > 1) throw new Error('Predictors are for pictures.');
  if (filter === PDFName.of('FlateDecode')) return inflateWithin(bytes, most);
  const single = PDFDict.withContext(context);
  if (filter !== undefined) single.set(PDFName.of('Filter'), filter);
  if (parameters !== undefined) single.set(PDFName.of('DecodeParms'), parameters);
  const stream = decodePDFRawStream(PDFRawStream.of(single, bytes));
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = stream.getBytes(atOnce); part.length > 0; part = stream.getBytes(atOnce)) {
    size += part.length;
    if (size > most) throw new StreamTooLarge();
    parts.push(Uint8Array.from(part));
  }
  return Buffer.concat(parts);
}

const atOnce = 1_000_000;

function inflateWithin(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length === 0) return bytes;
  const options = { maxOutputLength: most };
  try {
    return inflateSync(bytes, options);
  } catch (error) {
    if (isTooLarge(error)) throw new StreamTooLarge();
  }
  // The checksum at the end may be wrong or missing, which every reader overlooks.
  try {
    return inflateRawSync(bytes.subarray(2), options);
  } catch (error) {
    throw isTooLarge(error) ? new StreamTooLarge() : error;
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
