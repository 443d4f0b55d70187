import {
  EncryptedPDFError,
  ParseSpeeds,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFPageTree,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { mostSuppliedPages, type PdfProblem } from '../diagnostics/pdf-problem.ts';
import { StreamTooLarge } from '../pdf/decode-stream.ts';
import { textOf } from '../pdf/values.ts';
import { checkObjectStreams } from './check-object-streams.ts';
import { checkPdfPages } from './check-pdf-pages.ts';

/** What a supplied PDF says of itself. */
export interface InspectedPdf {
  /** In points, as a reader sees them: cut to the crop box and turned. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** Whether it says that it is tagged, and has tags. */
  readonly tagged: boolean;
  readonly title: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** Returns the facts of a PDF, or why it has none to give. Never throws, whatever the bytes are. */
export async function inspectPdf(bytes: Uint8Array): Promise<InspectedPdf | PdfProblem> {
  if (bytes.length === 0) return { kind: 'empty' };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!text.subarray(0, headerWithin).includes('%PDF-')) return { kind: 'not-a-pdf' };
  try {
    checkObjectStreams(text);
    const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
    const count = countPages(document);
    if (count > mostSuppliedPages) return { kind: 'too-long', pages: count };
    const pages = document.getPages();
    const sizes = pages.map(seenSize);
    if (sizes.length === 0 || !sizes.every(isSound) || isCutOff(text)) return { kind: 'damaged' };
    checkPdfPages(pages);
    return {
      pages: sizes,
      tagged: isTagged(document),
      title: textOrNull(document.getTitle()),
      language: languageOf(document),
    };
  } catch (error) {
    if (error instanceof StreamTooLarge) return { kind: 'too-large' };
    // What is encrypted may also fail to parse, before anybody has seen that it is.
    if (error instanceof EncryptedPDFError || text.includes('/Encrypt')) return { kind: 'encrypted' };
    return { kind: 'damaged' };
  }
}

/** Readers look for the header in the first kilobyte, since some programs put other things before it. */
const headerWithin = 1024;

/** Half a kilometre: a page of a size beyond reason is a fault of its file. */
const largestSide = 1_500_000;

/** A tree in which the same branches stand again and again grows beyond all bounds with a few levels. */
const mostBranches = 100_000;

/** Counts the pages of a document up to a number that is far too many. Throws where there are branches without pages. */
function countPages(document: PDFDocument): number {
  let pages = 0;
  const waiting: PDFObject[] = [document.catalog.Pages()];
  for (let seen = 0; seen < mostBranches; seen += 1) {
    const node = waiting.pop();
    if (node === undefined) return pages;
    if (node instanceof PDFPageTree) {
      // No more of a list than can be looked at.
      for (const kid of node.Kids().asArray().slice(0, mostBranches)) waiting.push(document.context.lookup(kid) ?? kid);
    } else pages += 1;
  }
  if (pages > mostSuppliedPages) return pages;
  throw new Error('The tree of pages has no end.');
}

function seenSize(page: PDFPage): { width: number; height: number } {
  const { width, height } = page.getCropBox();
  const unit = page.node.lookupMaybe(PDFName.of('UserUnit'), PDFNumber)?.asNumber() ?? 1;
  const isTurned = Math.round(page.getRotation().angle / 90) % 2 !== 0;
  const sides = [width, height].map((side) => Math.abs(side) * unit);
  const [across = 0, up = 0] = isTurned ? sides.reverse() : sides;
  return { width: across, height: up };
}

/**
 * Whether a file has lost its end. The library finds its objects all the same, but those that stood there. What comes after
 * the end does no harm, and the first part of a file made for the web has an end of its own.
 */
function isCutOff(text: Buffer): boolean {
  return text.lastIndexOf('startxref') < text.lastIndexOf('endobj');
}

function isSound({ width, height }: { width: number; height: number }): boolean {
  return width > 0 && height > 0 && width < largestSide && height < largestSide;
}

function isTagged(document: PDFDocument): boolean {
  const marked = document.catalog.lookup(PDFName.of('MarkInfo'));
  const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(marked instanceof PDFDict) || !(tree instanceof PDFDict)) return false;
  return String(marked.lookup(PDFName.of('Marked'))) === 'true' && tree.lookup(PDFName.of('K')) !== undefined;
}

function languageOf(document: PDFDocument): string | null {
  return textOrNull(textOf(document.catalog.lookup(PDFName.of('Lang'))));
}

function textOrNull(text: string | null | undefined): string | null {
  const words = text?.trim() ?? '';
  return words === '' ? null : words;
}
