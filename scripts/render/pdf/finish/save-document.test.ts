import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { saveDocument } from './save-document.ts';

describe('saving a document', () => {
  it('keeps every object, in whatever number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { maxLength: 260 }), async (texts) => {
        const document = await PDFDocument.create({ updateMetadata: false });
        document.addPage();
        const refs = texts.map((text, index) =>
          index % 5 === 0
            ? document.context.register(document.context.stream(Buffer.from(text, 'utf8')))
            : document.context.register(document.context.obj({ Text: PDFString.of('x'), Number: index })),
        );
        document.catalog.set(PDFName.of('Kept'), document.context.obj(refs));
        const read = await PDFDocument.load(await saveDocument(document), { updateMetadata: false });
        expect(read.getPageCount()).toBe(1);
        refs.forEach((ref, index) => {
          const found = read.context.lookup(ref);
          if (found instanceof PDFRawStream) expect(Buffer.from(found.contents).toString('utf8')).toBe(texts[index]);
          else expect(String((found as PDFDict).get(PDFName.of('Number')))).toBe(String(index));
        });
      }),
      { numRuns: 20 },
    );
  });

  it('leaves numbers that no object has free', async () => {
    const document = await PDFDocument.create({ updateMetadata: false });
    document.addPage();
    const gone = document.context.register(document.context.obj({}));
    const kept = document.context.register(document.context.obj({ Kept: true }));
    document.context.delete(gone);
    const read = await PDFDocument.load(await saveDocument(document), { updateMetadata: false });
    expect(read.context.lookup(gone)).toBeUndefined();
    expect(String(read.context.lookup(kept))).toContain('/Kept true');
  });

  it('can be read by another library', async () => {
    const document = await PDFDocument.create({ updateMetadata: false });
    document.addPage().drawText('Plain');
    document.setTitle('Title');
    const read = await getDocumentProxy(await saveDocument(document));
    expect((await read.getMetadata()).info).toMatchObject({ Title: 'Title', PDFFormatVersion: '1.7' });
    expect((await (await read.getPage(1)).getTextContent()).items).toMatchObject([{ str: 'Plain' }]);
  });
});
