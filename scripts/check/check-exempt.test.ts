import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkExempt, type Source } from './check-exempt.ts';
import { readPrintedPdf } from './read-printed-pdf.ts';

const folder = 'content/committees/health/2026-03-18';
const passage = 'The preferred bidder asks for the river frontage without any conditions at all.';

/** A picture of stripes, which differ by `shade`. */
function stripes(shade: number): Sharp {
  const samples = Buffer.from(Array.from({ length: 12 * 8 * 3 }, (_, index) => (index * shade) % 256));
  return sharp(samples, { raw: { width: 12, height: 8, channels: 3 } });
}

async function pdfOf(content: { text?: string; picture?: Uint8Array; author?: string }): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  if (content.text !== undefined) {
    page.drawText(content.text, { size: 9, font: await document.embedFont(StandardFonts.Helvetica) });
  }
  if (content.picture !== undefined) page.drawImage(await document.embedPng(content.picture));
  if (content.author !== undefined) document.setAuthor(content.author);
  return document.save();
}

const source = (file: string, bytes: Uint8Array | string): Source => ({
  file: `${folder}/${file}`,
  text: typeof bytes === 'string' ? bytes : '',
  read: () => Promise.resolve(typeof bytes === 'string' ? Buffer.from(bytes) : bytes),
});

const kept = new Map<string, string>();
const cache = {
  get: (kind: string, key: string) => kept.get(`${kind} ${key}`) ?? null,
  set: (kind: string, key: string, value: string) => kept.set(`${kind} ${key}`, value),
};

async function found(
  files: Readonly<Record<string, Uint8Array>>,
  sources: { exempt: Source[]; public?: Source[] },
  supplied: readonly string[] = [],
): Promise<string[]> {
  const paths = Object.keys(files);
  const readBytes = (path: string): Promise<Uint8Array> => Promise.resolve(files[path] ?? new Uint8Array());
  const printed = new Map(
    await Promise.all(
      paths
        .filter((path) => path.endsWith('.pdf'))
        .map(async (path) => [path, await readPrintedPdf(files[path]!)] as const),
    ),
  );
  const problems = await checkExempt(
    { paths, readBytes, readText: async (path) => String(await readBytes(path)) },
    { exempt: sources.exempt, public: sources.public ?? [] },
    {
      pdfs: new Map(
        [...printed].map(([path, { pages, strings }]) => [
          path,
          { painted: pages.map(({ text }) => text).join(' '), strings },
        ]),
      ),
      picturesInPdfs: new Map([...printed].map(([path, { pictures }]) => [path, pictures])),
      supplied: new Set(supplied),
      beside: new Map(),
      cache,
    },
  );
  return problems.map(({ code, file }) => `${code} ${file}`);
}

describe('pictures of exempt papers', () => {
  const secret = async () => source('exempt/files/site-plan.png', await stripes(7).png().toBuffer());

  it('are found under another name and in another format, but others are not taken for them', async () => {
    const files = {
      '/a/files/same.png': await stripes(7).png().toBuffer(),
      '/a/files/format.webp': await stripes(7).webp({ lossless: true }).toBuffer(),
      '/a/files/other.png': await stripes(5).png().toBuffer(),
    };
    expect(await found(files, { exempt: [await secret()] })).toEqual([
      'EXEMPT_FILE_PUBLISHED a/files/same.png',
      'EXEMPT_FILE_PUBLISHED a/files/format.webp',
    ]);
  });

  it('may be public as well', async () => {
    const open = source('files/map.png', await stripes(7).png({ compressionLevel: 1 }).toBuffer());
    const files = { '/a/files/map.png': await stripes(7).png().toBuffer() };
    expect(await found(files, { exempt: [await secret()], public: [open] })).toEqual([]);
  });

  it('are found within a PDF', async () => {
    const pdf = await pdfOf({ picture: await stripes(7).png().toBuffer() });
    expect(await found({ '/a/pack.pdf': pdf }, { exempt: [await secret()] })).toEqual([
      'EXEMPT_FILE_PUBLISHED a/pack.pdf',
    ]);
    const other = await pdfOf({ picture: await stripes(5).png().toBuffer() });
    expect(await found({ '/a/pack.pdf': other }, { exempt: [await secret()] })).toEqual([]);
  });
});

describe('metadata of pictures', () => {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:title="${passage}"/></rdf:RDF></x:xmpmeta>`;
  const jpeg = () => stripes(3).jpeg().toBuffer();
  const exif = (format: 'png' | 'jpeg' | 'webp') =>
    stripes(3)
      .toFormat(format)
      .withExif({ IFD0: { ImageDescription: passage } })
      .toBuffer();
  const paper = source('exempt/offers.md', passage);

  it.each([
    ['EXIF of a JPEG', 'jpg', () => exif('jpeg')],
    ['EXIF of a PNG', 'png', () => exif('png')],
    ['EXIF of a WebP', 'webp', () => exif('webp')],
    ['XMP of a JPEG', 'jpg', () => stripes(3).jpeg().withXmp(xmp).toBuffer()],
    ['XMP of a PNG', 'png', () => stripes(3).png().withXmp(xmp).toBuffer()],
    ['a comment of a JPEG', 'jpg', async () => withComment(await jpeg())],
    ['a text chunk of a PNG', 'png', async () => withTextChunk(await stripes(3).png().toBuffer())],
  ])('are searched: %s', async (_where, ending, make) => {
    expect(await found({ [`/a/files/map.${ending}`]: await make() }, { exempt: [paper] })).toEqual([
      `EXEMPT_TEXT_PUBLISHED a/files/map.${ending}`,
    ]);
  });

  it('of exempt pictures are looked for', async () => {
    const exempt = [source('exempt/files/plan.jpg', await exif('jpeg'))];
    expect(await found({ '/index.html': Buffer.from(`<p>${passage}</p>`) }, { exempt })).toEqual([
      'EXEMPT_TEXT_PUBLISHED index.html',
    ]);
  });
});

describe('exempt PDFs', () => {
  const page = { '/index.html': Buffer.from(`<p>${passage}</p>`) };

  it.each([
    ['what they say', { text: passage }],
    ['their metadata', { author: passage }],
  ])('are looked for: %s, also from what is kept, where nobody can read it', async (_what, content) => {
    const exempt = [source('exempt/files/offers.pdf', await pdfOf(content))];
    kept.clear();
    expect(await found(page, { exempt })).toEqual(['EXEMPT_TEXT_PUBLISHED index.html']);
    expect([...kept.values()].join()).not.toMatch(/bidder|frontage/u);
    expect(kept.size).toBe(1);
    expect(await found(page, { exempt })).toEqual(['EXEMPT_TEXT_PUBLISHED index.html']);
  });

  it('may have much in common with a public PDF, such as the same report with less in it', async () => {
    const exempt = [source('exempt/files/offers.pdf', await pdfOf({ text: `${passage} It offers 4,315,200 pounds.` }))];
    const pdf = await pdfOf({ text: passage });
    expect(await found({ '/a/files/open.pdf': pdf }, { exempt }, ['/a/files/open.pdf'])).toEqual([]);
    const full = await pdfOf({ text: 'It offers 4,315,200 pounds.' });
    expect(await found({ '/a/pack.pdf': full, '/a/files/open.pdf': pdf }, { exempt }, ['/a/files/open.pdf'])).toEqual([
      'EXEMPT_TEXT_PUBLISHED a/pack.pdf',
    ]);
  });

  it('that cannot be opened are passed over', async () => {
    expect(await found(page, { exempt: [source('exempt/files/broken.pdf', Buffer.from('%PDF-1.7'))] })).toEqual([]);
  });
});

/** A JPEG with a comment after its first mark. */
function withComment(bytes: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, passage.length + 2]);
  return Buffer.concat([bytes.subarray(0, 2), head, Buffer.from(passage), bytes.subarray(2)]);
}

/** A PNG with a text after its header. */
function withTextChunk(bytes: Buffer): Buffer {
  const data = Buffer.from(`tEXtComment\0${passage}`, 'latin1');
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4, 0);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), data.length + 4);
  return Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)]);
}
