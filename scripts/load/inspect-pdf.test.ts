import { degrees, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { inspectPdf } from './inspect-pdf.ts';

async function pdfOf(fill: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  fill(document);
  return document.save({ addDefaultPage: false });
}

/** Adds a page whose content says that it is compressed in a way that nobody knows. */
function addUndecodable(document: PDFDocument): void {
  const stream = document.context.stream('q Q', { Filter: 'NoSuchFilter' });
  document.addPage().node.set(PDFName.of('Contents'), document.context.register(stream));
}

describe('looking into a supplied PDF', () => {
  it('tells the size of each page as a reader sees it', async () => {
    const pdf = await pdfOf((document) => {
      document.addPage([595, 842]);
      document.addPage([595, 842]).setRotation(degrees(90));
      document.addPage([595, 842]).setRotation(degrees(-180));
      document.addPage([595, 842]).setCropBox(100, 100, 300, 200);
      const large = document.addPage([300, 200]);
      large.node.set(PDFName.of('UserUnit'), document.context.obj(2.5));
      large.setRotation(degrees(270));
    });
    expect(await inspectPdf(pdf)).toEqual({
      pages: [
        { width: 595, height: 842 },
        { width: 842, height: 595 },
        { width: 595, height: 842 },
        { width: 300, height: 200 },
        { width: 500, height: 750 },
      ],
      tagged: false,
      title: null,
      language: null,
    });
  });

  it('tells title and language, and whether there are tags', async () => {
    const pdf = await pdfOf((document) => {
      document.addPage();
      document.setTitle('Site plan');
      document.setLanguage('cy');
      document.catalog.set(PDFName.of('MarkInfo'), document.context.obj({ Marked: true }));
      document.catalog.set(PDFName.of('StructTreeRoot'), document.context.obj({ K: [] }));
    });
    expect(await inspectPdf(pdf)).toMatchObject({ tagged: true, title: 'Site plan', language: 'cy' });
  });

  it('finds the header after other bytes, within a kilobyte', async () => {
    const pdf = await pdfOf((document) => document.addPage());
    expect(await inspectPdf(Buffer.concat([Buffer.alloc(900, 32), pdf]))).toHaveProperty('pages');
    expect(await inspectPdf(Buffer.concat([Buffer.alloc(1100, 32), pdf]))).toEqual({ kind: 'not-a-pdf' });
  });

  it('says what is wrong, whatever the bytes are', async () => {
    const sound = await pdfOf((document) => document.addPage());
    const endless =
      '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R]>>\nendobj\n';
    const cases: readonly (readonly [Uint8Array | string, string])[] = [
      ['', 'empty'],
      ['PK', 'not-a-pdf'],
      ['%PDF-', 'damaged'],
      ['%PDF-1.7\nnothing', 'damaged'],
      [sound.slice(0, 40), 'damaged'],
      [endless, 'damaged'],
      [await pdfOf((document) => document.addPage([0, 0])), 'damaged'],
      [await pdfOf(() => undefined), 'damaged'],
      [await pdfOf(addUndecodable), 'damaged'],
      ['%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R/Encrypt 5 0 R>>', 'encrypted'],
    ];
    for (const [bytes, kind] of cases) expect(await inspectPdf(Buffer.from(bytes))).toEqual({ kind });
  });
});
