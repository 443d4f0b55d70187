import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { english } from '../../../words/en/english.ts';
import { listUnclaimed } from './list-unclaimed.ts';
import type { SuppliedSheet } from './sheet.ts';

async function sheetOf(title: string, xmp: string): Promise<SuppliedSheet> {
  const source = await PDFDocument.create({ updateMetadata: false });
  source.addPage();
  const metadata = source.context.register(source.context.flateStream(xmp, { Type: 'Metadata', Subtype: 'XML' }));
  source.catalog.set(PDFName.of('Metadata'), metadata);
  const frame = { x: 0, y: 0, width: 9, height: 9 };
  const at = { file: 'content/meeting.md', line: 1, column: 1 };
  const words = english.pack.supplied;
  return {
    source,
    sourceKey: title,
    sourcePage: 0,
    hostPage: 0,
    frame,
    title,
    words,
    language: null,
    src: 'a.pdf',
    at,
  };
}

it('names the supplied files that do not claim PDF/UA themselves, and those without tags', async () => {
  const spaces = 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"';
  const sheets = [
    await sheetOf('Claims', `<x ${spaces}><pdfuaid:part>1</pdfuaid:part></x>`),
    await sheetOf('Archived', `<x ${spaces}><pdfaid:part>2</pdfaid:part></x>`),
    await sheetOf('Later', `<x ${spaces}><pdfuaid:part>2</pdfuaid:part></x>`),
    await sheetOf('Vast', `<x ${spaces}><pdfuaid:part>1</pdfuaid:part></x>${' '.repeat(11_000_000)}`),
  ];
  expect(listUnclaimed(sheets, ['Scanned'])).toEqual(['Archived', 'Later', 'Scanned', 'Vast']);
});
