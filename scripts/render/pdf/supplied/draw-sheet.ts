import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFStream,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { setXObject } from './build-sheet-form.ts';
import { plainNumber, type Placement } from './page-geometry.ts';

/**
 * Draws a form over what a page of the pack already shows. `figure` is the number under which all of it is marked as one
 * figure; null where the form has tags of its own. What the page showed before is kept apart, as it may leave the
 * coordinates changed.
 */
export function drawSheet(page: PDFPage, form: PDFRef, { matrix }: Placement, figure: number | null): void {
  const { node } = page;
  const name = `Sheet${form.objectNumber}`;
  let resources = node.Resources();
  if (resources === undefined) {
    resources = PDFDict.withContext(node.context);
    node.set(PDFName.of('Resources'), resources);
  }
  setXObject(resources, name, form);
  const drawn = `q\n${matrix.map(plainNumber).join(' ')} cm\n/${name} Do\nQ\n`;
  const marked = figure === null ? drawn : `/Figure <</MCID ${figure}>> BDC\n${drawn}EMC\n`;
  const content = Buffer.concat([Buffer.from('q\n'), contentOf(page), Buffer.from(`\nQ\n${marked}`)]);
  node.set(PDFName.of('Contents'), node.context.register(node.context.flateStream(content)));
}

/** The content of a page of the pack as one stream. */
function contentOf(page: PDFPage): Uint8Array {
  const { context } = page.node;
  const value = page.node.lookup(PDFName.of('Contents'));
  const streams = value instanceof PDFArray ? value.asArray().map((part) => context.lookup(part)) : [value];
  return Buffer.concat(
    streams.flatMap((stream) => {
      if (stream instanceof PDFRawStream) return [decodePDFRawStream(stream).decode(), Buffer.from('\n')];
      if (stream instanceof PDFStream) throw new Error('A page of the pack has content that was not yet written.');
      return [];
    }),
  );
}
