import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { loadPrint } from '../load-print.ts';
import { finishPack, type PackFacts } from './finish-pack.ts';

const facts: PackFacts = {
  metadata: {
    title: 'Health Committee: "Agenda" <pack>\uFFFE Ł\u0001\uFFFF',
    author: 'Testbridge',
    language: 'cy',
    date: '2026-05-12',
    identity: '0123456789abcdef'.repeat(4),
  },
  firstPage: 7,
  bookmarks: [
    { title: 'Front sheet', target: 'front', children: [] },
    { title: 'Nowhere', target: 'nowhere', children: [] },
    {
      title: 'Nowhere either',
      target: 99,
      children: [{ title: 'Nor here', target: 'gone', children: [{ title: 'Handed up', target: 0, children: [] }] }],
    },
    { title: '5. Ł', target: 'paper-1', children: [{ title: 'Section', target: 0, children: [] }] },
  ],
  links: [],
  sheets: [],
};

/** A print as Chrome makes it, at a time: one page, two named destinations. */
async function print(made: string): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage();
  const place = [page.ref, 'XYZ', 0, 0, 0];
  document.catalog.set(PDFName.of('Dests'), document.context.obj({ front: place, 'paper-1': place }));
  document.setCreationDate(new Date(made));
  document.setModificationDate(new Date(made));
  return document.save({ useObjectStreams: false });
}

async function finished(given: PackFacts = facts, made = '2030-01-01T10:00:00Z'): Promise<PDFDocument> {
  return PDFDocument.load((await finishPack(await loadPrint(await print(made)), given)).pdf, { updateMetadata: false });
}

describe('finishing a pack', () => {
  it('says title, author, language and the day of publication', async () => {
    const document = await finished();
    expect(document.getTitle()).toBe(facts.metadata.title);
    expect(document.getAuthor()).toBe('Testbridge');
    expect(document.getProducer()).toBe('Cleardays');
    expect(document.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
    expect(document.getLanguage()).toBe('cy');
    expect(document.getCreationDate()?.toISOString()).toBe('2026-05-12T00:00:00.000Z');
    expect(document.getModificationDate()?.toISOString()).toBe('2026-05-12T00:00:00.000Z');
  });

  it('claims PDF/UA-1 in metadata that are sound XML', async () => {
    const document = await finished();
    const stream = document.catalog.lookup(PDFName.of('Metadata'));
    if (!(stream instanceof PDFRawStream)) throw new Error('There are no metadata.');
    const packet = Buffer.from(stream.contents).toString('utf8');
    expect(stream.dict.has(PDFName.of('Filter'))).toBe(false);
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(packet).toContain('Health Committee: &quot;Agenda&quot; &lt;pack&gt; Ł</rdf:li>');
  });

  it('lists bookmarks one below the other; for those that lead nowhere, the ones below them', async () => {
    const document = await finished();
    const outline = document.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const first = outline.lookup(PDFName.of('First'), PDFDict);
    const handedUp = first.lookup(PDFName.of('Next'), PDFDict);
    const second = handedUp.lookup(PDFName.of('Next'), PDFDict);
    expect(first.lookup(PDFName.of('Dest'))).toBe(PDFName.of('front'));
    expect(handedUp.lookup(PDFName.of('Title'), PDFHexString).decodeText()).toBe('Handed up');
    expect(second).toBe(outline.lookup(PDFName.of('Last')));
    expect(second.lookup(PDFName.of('First'), PDFDict).lookup(PDFName.of('Dest'), PDFArray).size()).toBe(2);
    expect(second.has(PDFName.of('Next'))).toBe(false);
    expect(String(outline.get(PDFName.of('Count')))).toBe('3');
    expect(String(second.get(PDFName.of('Count')))).toBe('-1');
  });

  it('labels its pages by their printed numbers', async () => {
    const labels = (await finished()).catalog.lookup(PDFName.of('PageLabels'), PDFDict);
    expect(String(labels.get(PDFName.of('Nums'))).replace(/\s+/gu, ' ')).toBe('[ 0 << /S /D /St 7 >> ]');
  });

  it('gives the same bytes for the same print made at another time', async () => {
    const one = await finishPack(await loadPrint(await print('2030-01-01T10:00:00Z')), facts);
    const other = await finishPack(await loadPrint(await print('2031-02-02T11:11:11Z')), facts);
    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
  });

  it('takes the document’s id from what the pack was made of', async () => {
    const other = { ...facts, metadata: { ...facts.metadata, identity: 'f'.repeat(64) } };
    expect(String((await finished()).context.trailerInfo.ID)).toMatch(/^\[ <(?:0123456789abcdef){2}> <\w{32}> \]$/u);
    expect(String((await finished(other)).context.trailerInfo.ID)).toContain('<ffffffffffffffffffffffffffffffff>');
  });
});
