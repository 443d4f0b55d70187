import { PDFDict, PDFHexString, PDFName, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { addLink, taggedPdf, type TaggedPdf } from '../testing/fixtures/tagged-pdf.ts';
import { outputOf } from '../testing/fixtures/output-of.ts';
import { checkLeaks } from './check-leaks.ts';
import { readPrintedPdf } from './read-printed-pdf.ts';
import { readPrintedPdfs } from './read-printed-pdfs.ts';

const secret = 'The preferred bidder offered 4,315,200 pounds for all twelve lots together.';
const name = (text: string): PDFName => PDFName.of(text);

async function bytesWith(plant: (pdf: TaggedPdf) => void): Promise<Uint8Array> {
  const pdf = await taggedPdf(1);
  plant(pdf);
  return pdf.document.save({ updateFieldAppearances: false });
}

/** Puts an entry into the catalog. */
function catalogue({ document }: TaggedPdf, key: string, value: PDFObject): void {
  document.catalog.set(name(key), value);
}

describe('what a PDF holds beside its pages', () => {
  it.each<[string, (pdf: TaggedPdf) => void]>([
    [
      'the title of the document',
      ({ document }) => {
        document.setTitle(secret);
      },
    ],
    [
      'an entry of its own among the metadata',
      ({ document }) => {
        document.context.trailerInfo.Info = document.context.obj({ Bidder: PDFString.of(secret) });
      },
    ],
    [
      'a packet of metadata',
      (pdf) => {
        const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:title>${secret.replace(' ', '&#32;')}</dc:title></x:xmpmeta>`;
        const stream = pdf.document.context.flateStream(packet, { Type: 'Metadata', Subtype: 'XML' });
        pdf.document.catalog.set(name('Metadata'), pdf.document.context.register(stream));
      },
    ],
    [
      'a title of the outline',
      (pdf) => {
        const { context } = pdf.document;
        const entry = context.register(context.obj({ Title: PDFHexString.fromText(secret) }));
        catalogue(pdf, 'Outlines', context.obj({ First: entry, Last: entry, Count: 1 }));
      },
    ],
    [
      'the words of a link',
      ({ document, pages }) => {
        const link = document.context.lookup(addLink(pages[0]!, [0, 0, 9, 9], 'https://a.example/'), PDFDict);
        link.set(name('Contents'), PDFString.of(secret));
      },
    ],
    [
      'the address of a link',
      ({ pages }) => {
        addLink(pages[0]!, [0, 0, 9, 9], `https://a.example/${secret.replaceAll(' ', '/')}`);
      },
    ],
    ...['Alt', 'ActualText', 'T', 'E'].map((key): [string, (pdf: TaggedPdf) => void] => [
      `${key} of a tag`,
      ({ document, tags }) => {
        document.context.lookup(tags[0], PDFDict).set(name(key), PDFHexString.fromText(secret));
      },
    ]),
    [
      'the name of a destination',
      (pdf) => {
        const { context } = pdf.document;
        const place = context.obj([pdf.pages[0]!.ref, 'Fit']);
        catalogue(pdf, 'Dests', context.obj({ [secret.replaceAll(' ', '-')]: place }));
      },
    ],
    [
      'the name of a destination in a tree of names',
      (pdf) => {
        const { context } = pdf.document;
        const place = context.obj([pdf.pages[0]!.ref, 'Fit']);
        catalogue(pdf, 'Names', context.obj({ Dests: { Names: [PDFString.of(secret), place] } }));
      },
    ],
    [
      'the label of a page',
      (pdf) => {
        const labels = { Nums: [0, { S: 'D', P: PDFString.of(secret) }] };
        catalogue(pdf, 'PageLabels', pdf.document.context.obj(labels));
      },
    ],
  ])('is searched for leaks: %s', async (_what, plant) => {
    const { pages, strings } = await readPrintedPdf(await bytesWith(plant));
    expect(pages.map(({ text }) => text).join('')).toBe('');
    const found = await checkLeaks(outputOf({}), {
      exempt: [{ file: 'content/x/exempt/price.md', text: secret }],
      public: [],
      pdfs: new Map([['/pack.pdf', { painted: '', strings }]]),
    });
    expect(found.map(({ file, code }) => `${file} ${code}`)).toEqual(['pack.pdf EXEMPT_TEXT_PUBLISHED']);
  });

  it('is without the ids of tags, whose numbers could be taken for those of a paper', async () => {
    const bytes = await bytesWith(({ document, root, tags }) => {
      const { context } = document;
      const id = PDFString.of('id-431520');
      context.lookup(tags[0], PDFDict).set(name('ID'), id);
      const leaf = context.register(context.obj({ Names: [id, tags[0]!] }));
      context.lookup(root, PDFDict).set(name('IDTree'), context.register(context.obj({ Kids: [leaf] })));
    });
    expect((await readPrintedPdf(bytes)).strings.join(' ')).not.toContain('431520');
  });
});

describe('reading PDFs', () => {
  it('asks for no bytes of what it has read before', async () => {
    const kept = new Map<string, string>();
    const cache = {
      get: (kind: string, key: string) => kept.get(`${kind} ${key}`) ?? null,
      set: (kind: string, key: string, value: string) => void kept.set(`${kind} ${key}`, value),
    };
    const bytes = await bytesWith(({ document }) => {
      document.setTitle('Agenda');
    });
    const asked: string[] = [];
    const read = (hash: string): ReturnType<typeof readPrintedPdfs> =>
      readPrintedPdfs(['/a.pdf', '/b.pdf'], {
        hashOf: () => hash,
        readBytes: (path) => {
          asked.push(path);
          return bytes;
        },
        cache,
      });
    const first = await read('aa');
    expect(asked).toEqual(['/a.pdf']);
    expect(await read('aa')).toEqual(first);
    expect(first.get('/b.pdf')?.strings).toContain('Agenda');
    expect(asked).toEqual(['/a.pdf']);
    await read('bb');
    expect(asked).toEqual(['/a.pdf', '/a.pdf']);
  });
});
