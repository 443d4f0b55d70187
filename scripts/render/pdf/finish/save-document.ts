import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { PDFDict, PDFName, PDFStream, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';

const compress = promisify(deflate);

/** Objects in one object stream. More compress better, but a reader unpacks all of them to get at one. */
const objectsPerStream = 100;

/**
 * Returns the bytes of a document: PDF 1.7 with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
 * The same document gives the same bytes. The library's own writer looks through all entries again for each object, which
 * takes a second at 30,000 objects and grows with their square; and it compresses one stream after the other.
 */
export async function saveDocument(document: PDFDocument): Promise<Uint8Array> {
  await document.flush();
  const { context } = document;
  const objects = context.enumerateIndirectObjects();
  const alone = objects.filter(([, object]) => object instanceof PDFStream || isCatalog(object));
  const together = objects.filter(([, object]) => !(object instanceof PDFStream || isCatalog(object)));
  const file = beginFile(context.largestObjectNumber);

  for (const [ref, object] of alone) file.add(ref.objectNumber, serialize(object));
  const groups = Array.from({ length: Math.ceil(together.length / objectsPerStream) }, (_, index) =>
    together.slice(index * objectsPerStream, (index + 1) * objectsPerStream),
  );
  const streams = await Promise.all(groups.map(packObjects));
  streams.forEach((stream, index) => {
    const number = file.addNew(stream);
    groups[index]?.forEach(([ref], place) => {
      file.addWithin(ref.objectNumber, number, place);
    });
  });
  const { Root, Info, ID } = context.trailerInfo;
  const trailer = Object.entries({ Root, Info, ID }).flatMap(([key, value]) =>
    value ? `/${key} ${String(value)}` : [],
  );
  // Some readers take no Buffer, and this one's memory may be shared with others.
  return new Uint8Array(await file.end(trailer.join(' ')));
}

function isCatalog(object: PDFObject): boolean {
  return object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Catalog');
}

function serialize(object: PDFObject): Buffer {
  const bytes = Buffer.allocUnsafe(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

async function packObjects(objects: readonly (readonly [PDFRef, PDFObject])[]): Promise<Buffer> {
  const parts = objects.map(([, object]) => serialize(object));
  let offset = 0;
  const index = objects.map(([ref], place) => {
    const pair = `${ref.objectNumber} ${offset}`;
    offset += (parts[place]?.length ?? 0) + 1;
    return pair;
  });
  const head = Buffer.from(`${index.join(' ')}\n`, 'latin1');
  const body = await compress(Buffer.concat([head, ...parts.flatMap((part) => [part, newline])]));
  const dict = `<< /Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode /Length ${body.length} >>`;
  return streamOf(dict, body);
}

function streamOf(dict: string, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${dict}\nstream\n`, 'latin1'), body, Buffer.from('\nendstream', 'latin1')]);
}

const newline = Buffer.from('\n', 'latin1');

interface GrowingFile {
  add(number: number, body: Buffer): void;
  /** Adds an object under the next number, which it returns. */
  addNew(body: Buffer): number;
  /** Notes an object that stands in an object stream. */
  addWithin(number: number, stream: number, place: number): void;
  end(trailer: string): Promise<Buffer>;
}

/** A row of the cross-reference stream: kind, offset or stream, generation or place. */
type Row = readonly [0 | 1 | 2, number, number];

function beginFile(largest: number): GrowingFile {
  // The second line tells whoever copies the file that it is binary (ISO 32000-1, 7.5.2).
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n', 'latin1')];
  const rows = new Map<number, Row>([[0, [0, 0, 65_535]]]);
  let length = parts[0]?.length ?? 0;
  let next = largest + 1;

  function append(number: number, body: Buffer): void {
    rows.set(number, [1, length, 0]);
    for (const part of [Buffer.from(`${number} 0 obj\n`, 'latin1'), body, Buffer.from('\nendobj\n', 'latin1')]) {
      parts.push(part);
      length += part.length;
    }
  }

  return {
    add: append,
    addNew(body) {
      append(next, body);
      next += 1;
      return next - 1;
    },
    addWithin(number, stream, place) {
      rows.set(number, [2, stream, place]);
    },
    async end(trailer) {
      const start = length;
      const number = next;
      rows.set(number, [1, start, 0]);
      const table = Buffer.alloc((number + 1) * 7);
      for (let row = 0; row <= number; row += 1) {
        const [kind, second, third] = rows.get(row) ?? [0, 0, 65_535];
        table.writeUInt8(kind, row * 7);
        table.writeUInt32BE(second, row * 7 + 1);
        table.writeUInt16BE(third, row * 7 + 5);
      }
      const body = await compress(table);
      const dict = `<< /Type /XRef /Size ${number + 1} /W [1 4 2] ${trailer} /Filter /FlateDecode /Length ${body.length} >>`;
      append(number, streamOf(dict, body));
      parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
      return Buffer.concat(parts);
    },
  };
}
