import { deflateSync } from 'node:zlib';
import { degrees, PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
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

/** One page; its entries are PDF syntax, and objects from number 4 on follow it. */
function written(page: string, objects: readonly string[] = []): Buffer {
  const all = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'];
  all.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} >>`, ...objects);
  const body = all.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`, 'latin1');
}

function stream(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

/** A stream of spaces that are packed so many times. */
function packed(size: number, times: number, entries = ''): string {
  let bytes = Buffer.alloc(size, 32);
  for (let time = 0; time < times; time += 1) bytes = deflateSync(bytes);
  return stream(bytes.toString('latin1'), `/Filter [${'/FlateDecode '.repeat(times)}] ${entries}`);
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

  it('finds what is missing from a page, or of the wrong kind', async () => {
    const form = '/Type /XObject /Subtype /Form /BBox [0 0 9 9]';
    const paints = '/Contents 4 0 R';
    const cases: readonly (readonly [string, Buffer])[] = [
      ['resources that are a number', written('/Resources 5')],
      ['resources that are not there', written('/Resources 9 0 R')],
      ['content that is a list of itself', written(paints, ['[4 0 R]'])],
      ['content that is a number', written(paints, ['5'])],
      ['content that is not there', written(paints)],
      ['content of which a part is not there', written('/Contents [4 0 R 9 0 R]', [stream('q Q')])],
      ['a font that is not there', written('/Resources << /Font << /F 9 0 R >> >>')],
      [
        'a file of a font that is not there',
        written('/Resources << /Font << /F 4 0 R >> >>', ['<< /FontFile2 9 0 R >>']),
      ],
      ['a picture that is not there', written('/Resources << /XObject << /I 9 0 R >> >>')],
      [
        'a form that cannot be decoded',
        written('/Resources << /XObject << /X 4 0 R >> >>', [stream('x', `/Filter /No ${form}`)]),
      ],
      [
        'a look with a font that is not there',
        written('/Annots [<< /AP << /N 4 0 R >> >>]', [stream('x', `${form} /Resources << /Font << /F 9 0 R >> >>`)]),
      ],
      ['resources that are too deep', written(`/Resources << /ExtGState ${'['.repeat(200)}${']'.repeat(200)} >>`)],
    ];
    for (const [what, bytes] of cases) expect(await inspectPdf(bytes), what).toEqual({ kind: 'damaged' });
  });

  it('does not mind what no reader misses', async () => {
    const cases: readonly (readonly [string, Buffer])[] = [
      ['nothing to paint', written('')],
      ['a part that is null', written('/Contents [4 0 R null]', [stream('q Q')])],
      ['an annotation that was deleted', written('/Annots [9 0 R << /AP << /N 9 0 R >> >>]')],
      ['tags, layers and metadata that were', written('/Metadata 9 0 R /Resources << /Properties << /P 9 0 R >> >>')],
      ['bytes after the end', Buffer.concat([written(''), Buffer.from('<!-- a footer -->\n'.repeat(300))])],
      [
        'objects that refer to each other without end',
        written('/Resources 4 0 R', ['<< /ExtGState << /G 4 0 R >> >>']),
      ],
      [
        'a long row of objects that each refer to the next',
        written(
          '/Resources 4 0 R',
          [...Array.from({ length: 20_000 }, (_, index) => `[${index + 5} 0 R]`), '[]'].with(
            0,
            '<< /ExtGState 5 0 R >>',
          ),
        ),
      ],
    ];
    for (const [what, bytes] of cases) expect(await inspectPdf(bytes), what).toHaveProperty('pages');
  });

  it('finds that a file was cut off, wherever that is', async () => {
    const whole = await pdfOf((document) => {
      const page = document.addPage();
      page.drawText('Words', { font: document.embedStandardFont(StandardFonts.Helvetica) });
    });
    const last = Buffer.from(whole).lastIndexOf('endobj');
    for (let end = 20; end < last; end += 7) expect(await inspectPdf(whole.slice(0, end))).toHaveProperty('kind');
    expect(await inspectPdf(whole.slice(0, -6))).toHaveProperty('pages');
  });

  it('comes to an end with pages that stand below each other again and again', async () => {
    const tree = (last: string): Buffer => {
      const level = (number: number): string => `<< /Type /Pages /Kids [${`${number} 0 R `.repeat(10)}] /Count 1 >>`;
      const levels = Array.from({ length: 30 }, (_, index) => level(index + 3));
      const all = ['<< /Type /Catalog /Pages 2 0 R >>', ...levels, last];
      const body = all.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
      return Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`);
    };
    expect(await inspectPdf(tree('<< /Type /Page /MediaBox [0 0 9 9] >>'))).toHaveProperty('kind', 'too-long');
    expect(await inspectPdf(tree('<< /Type /Pages /Kids [] /Count 0 >>'))).toEqual({ kind: 'damaged' });
  });

  it('refuses what would unpack to more than can be bound, and does not unpack it', async () => {
    const form = '/Type /XObject /Subtype /Form /BBox [0 0 9 9]';
    const most = 100_000_000;
    const objects = '/Type /ObjStm /N 0 /First 0';
    const cases: readonly (readonly [string, Buffer])[] = [
      ['content', written('/Contents 4 0 R', [packed(most + 1, 1)])],
      ['content packed twice', written('/Contents 4 0 R', [packed(most + 1, 2)])],
      ['content in parts', written('/Contents [4 0 R 4 0 R]', [packed(most / 2 + 1, 2)])],
      ['a form', written('/Resources << /XObject << /X 4 0 R >> >>', [packed(most + 1, 2, form)])],
      ['objects', written('', [packed(most + 1, 2, objects)])],
      ['objects under a name in disguise', written('', [packed(most + 1, 2, objects.replace('Obj', '#4fbj'))])],
    ];
    for (const [what, bytes] of cases) expect(await inspectPdf(bytes), what).toEqual({ kind: 'too-large' });
  });
});
