import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { PageFit } from '../../model/finished-pdf.ts';
import type { OpenDocument } from './browser/open-document.ts';
import { findFit, takeFit } from './fit-pages.ts';

/** A document that Chrome prints smaller in some fits; each print has as many pages as the fit has letters. */
function documentShrunkIn(shrunk: readonly PageFit[]): OpenDocument & { readonly measured: PageFit[] } {
  const measured: PageFit[] = [];
  return {
    measured,
    measure: async (fit) => {
      measured.push(fit);
      const pdf = await PDFDocument.create();
      fit.split('').forEach(() => pdf.addPage());
      const width = shrunk.includes(fit) ? 300 * 0.944 : 300;
      const link = pdf.context.obj({ Subtype: 'Link', Dest: 'scale', Rect: [0, 0, width, 15] });
      pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([link]));
      return pdf.save();
    },
    print: () => Promise.reject(new Error('not asked for')),
    fill: () => Promise.resolve(),
    links: () => Promise.resolve([]),
  };
}

describe('fitting a document into its pages', () => {
  it.each([
    ['nothing is too wide', [], ['whole'], 'whole', false],
    ['a table fits once its words may break', ['whole'], ['whole', 'squeezed'], 'squeezed', false],
    ['a table fits in no way', ['whole', 'squeezed'], ['whole', 'squeezed', 'cut'], 'cut', true],
  ] as const)('where %s', async (_, shrunk, measured, fit, tooWide) => {
    const document = documentShrunkIn(shrunk);
    const found = await findFit(document);
    expect(document.measured).toEqual(measured);
    expect({ fit: found.fit, tooWide: found.tooWide }).toEqual({ fit, tooWide });
    expect(found.measured.pageCount).toBe(fit.length);
  });

  it.each([
    ['whole', [], ['whole'], false],
    ['squeezed', [], ['squeezed'], false],
    ['cut', [], ['squeezed', 'cut'], false],
    ['cut', ['whole', 'squeezed'], ['squeezed', 'cut'], true],
  ] as const)('of a paper whose pack is %s', async (fit, shrunk, measured, tooWide) => {
    const document = documentShrunkIn(shrunk);
    const found = await takeFit(fit, document);
    expect(document.measured).toEqual(measured);
    expect({ fit: found.fit, tooWide: found.tooWide, pages: found.measured.pageCount }).toEqual({
      fit,
      tooWide,
      pages: fit.length,
    });
  });
});
