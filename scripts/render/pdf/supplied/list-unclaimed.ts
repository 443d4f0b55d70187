import { PDFName, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { claimsPdfUa } from '../../../pdf/claims-pdf-ua.ts';
import { decodeStream } from '../../../pdf/decode-stream.ts';
import type { SuppliedSheet } from './sheet.ts';

/**
 * Returns the titles of the supplied files that may not conform to PDF/UA: those without tags, and those that make no claim
 * themselves. Whether a file that claims nothing conforms all the same can only be told by a validator.
 */
export function listUnclaimed(sheets: readonly SuppliedSheet[], untagged: readonly string[]): readonly string[] {
  const files = new Map(sheets.map(({ source, title }) => [source, title]));
  const titles = [...files].flatMap(([source, title]) => (claimsConformance(source) ? [] : [title]));
  return [...new Set([...untagged, ...titles])].sort();
}

/** Metadata are a few kilobytes, with a thumbnail some hundred. */
const mostMetadata = 10_000_000;

/** Whether a document's metadata claim PDF/UA. */
function claimsConformance(document: PDFDocument): boolean {
  const metadata = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream)) return false;
  try {
    return claimsPdfUa(Buffer.from(decodeStream(metadata, mostMetadata)).toString('utf8'));
  } catch {
    return false;
  }
}
