import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** Returns a PDF that Chrome printed, to be read or changed. */
export function loadPrint(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
