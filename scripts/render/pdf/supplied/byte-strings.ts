import { PDFHexString, PDFString, type PDFObject } from '@cantoo/pdf-lib';

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
