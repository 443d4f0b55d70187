import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString, type PDFObject } from '@cantoo/pdf-lib';

/** Returns the bytes of a string as text, one character a byte; null for anything else. */
export function bytesOf(value: PDFObject | undefined): string | null {
  if (!(value instanceof PDFString) && !(value instanceof PDFHexString)) return null;
  return Buffer.from(value.asBytes()).toString('latin1');
}

/** Returns a string of bytes that are given as text, one character a byte. */
export function hexOf(bytes: string): PDFHexString {
  return PDFHexString.of(Buffer.from(bytes, 'latin1').toString('hex').toUpperCase());
}

/** Returns the words of a string, or null. */
export function textOf(value: PDFObject | undefined): string | null {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}

/** Returns the words of a string, or the letters of a name; null for anything else. */
export function wordOf(value: PDFObject | undefined): string | null {
  return value instanceof PDFName ? value.decodeText() : textOf(value);
}

/** Returns the entries of a value that may be a list, one thing or nothing. */
export function listOf(value: PDFObject | undefined, owner: PDFDict): readonly PDFObject[] {
  if (value === undefined) return [];
  const found = owner.context.lookup(value);
  return found instanceof PDFArray ? found.asArray() : [value];
}

/** Returns the dictionary of a key, or null. */
export function dictAt(dict: PDFDict, key: string): PDFDict | null {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : null;
}

/** Returns the reference of a key, or null. */
export function refAt(dict: PDFDict, key: string): PDFRef | null {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFRef ? value : null;
}

/** Returns the references in a list; none where it is no list. */
export function refsIn(value: PDFObject | undefined): readonly PDFRef[] {
  return value instanceof PDFArray ? value.asArray().filter((entry) => entry instanceof PDFRef) : [];
}
