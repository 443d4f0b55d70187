import { decodePDFRawStream, PDFName, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import type { SuppliedSheet } from './bind-supplied.ts';

/**
 * Returns the titles of the supplied files that may not conform to PDF/UA: those without tags, and those that make no claim
 * themselves. Whether a file that claims nothing conforms all the same can only be told by a validator.
 */
export function listUnclaimed(sheets: readonly SuppliedSheet[], untagged: readonly string[]): readonly string[] {
  const files = new Map(sheets.map(({ source, title }) => [source, title]));
  const titles = [...files].flatMap(([source, title]) => (claimsConformance(source) ? [] : [title]));
  return [...new Set([...untagged, ...titles])].sort();
}

/** Whether a document's metadata name a part of PDF/UA (ISO 14289-1, clause 5). */
function claimsConformance(document: PDFDocument): boolean {
  const metadata = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream)) return false;
  try {
    const packet = Buffer.from(decodePDFRawStream(metadata).decode()).toString('utf8');
    return packet.includes('http://www.aiim.org/pdfua/ns/id/') && /part\s*(?:=\s*["']|>)\s*[12]/u.test(packet);
  } catch {
    return false;
  }
}
