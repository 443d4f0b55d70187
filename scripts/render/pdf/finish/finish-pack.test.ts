import { PDFArray, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPack, type PackMetadata } from './finish-pack.ts';

const metadata: PackMetadata = {
  title: 'Health Committee: "Agenda" <pack> Ł',
  author: 'Testbridge',
  language: 'cy',
  date: '2026-05-12',
};

/** A print as Chrome makes it, at a time, with the numbers of two table heads. */
async function print(made: string, heads = ['00000697', '00000710']): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  document.setCreationDate(new Date(made));
  document.setModificationDate(new Date(made));
  document.catalog.set(PDFName.of('Heads'), document.context.obj(heads.map((head) => PDFString.of(`node${head}`))));
  return document.save({ useObjectStreams: false });
}

describe('finishing a pack', () => {
  it('says title, author, language and the day of publication', async () => {
    const finished = await finishPack(await print('2030-01-01T10:00:00Z'), metadata);
    const document = await PDFDocument.load(finished, { updateMetadata: false });
    expect(document.getTitle()).toBe(metadata.title);
    expect(document.getAuthor()).toBe('Testbridge');
    expect(document.getProducer()).toBe('Cleardays');
    expect(document.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
    expect(document.getLanguage()).toBe('cy');
    expect(document.getCreationDate()?.toISOString()).toBe('2026-05-12T00:00:00.000Z');
    expect(document.getModificationDate()?.toISOString()).toBe('2026-05-12T00:00:00.000Z');
  });

  it('gives the same bytes for the same print made at another time', async () => {
    const one = await finishPack(await print('2030-01-01T10:00:00Z'), metadata);
    const other = await finishPack(await print('2031-02-02T11:11:11Z'), metadata);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('gives the same bytes where Chrome counted its table heads from another number, and keeps heads apart', async () => {
    const one = await finishPack(await print('2030-01-01T10:00:00Z'), metadata);
    const other = await finishPack(await print('2030-01-01T10:00:00Z', ['00000009', '00000022']), metadata);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    const document = await PDFDocument.load(one);
    const heads = document.catalog.lookup(PDFName.of('Heads'), PDFArray).asArray();
    expect(heads.map(String)).toEqual(['(node00000000)', '(node00000001)']);
  });

  it('gives another document id where anything else differs', async () => {
    const pdf = await print('2030-01-01T10:00:00Z');
    const ids = await Promise.all(
      [metadata, { ...metadata, title: 'Another' }].map(async (given) => {
        const document = await PDFDocument.load(await finishPack(pdf, given));
        return String(document.context.trailerInfo.ID);
      }),
    );
    expect(ids[0]).toMatch(/^\[ <[0-9a-f]{32}> <[0-9a-f]{32}> \]$/u);
    expect(ids[0]).not.toBe(ids[1]);
  });
});
