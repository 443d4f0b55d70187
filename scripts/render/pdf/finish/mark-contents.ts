import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { PDFArray, PDFName, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

const unpack = promisify(inflate);
const pack = promisify(deflate);
const filter = PDFName.of('Filter');
const contents = PDFName.of('Contents');

/** Marked content to be taken out of the reading order, by page: the numbers of its sequences. */
export type SilentContent = ReadonlyMap<PDFRef, ReadonlySet<number>>;

/** What a page paints. */
interface PageContent {
  readonly page: PDFRef;
  readonly ref: PDFRef;
  readonly stream: PDFRawStream;
  readonly bytes: Promise<Buffer>;
}

/** Begins to unpack what the pages of Chrome's print paint, which goes on beside other work. */
export function readContents(document: PDFDocument): readonly PageContent[] {
  return document.getPages().flatMap((page) =>
    streamsOf(page.node.get(contents)).flatMap((ref) => {
      const stream = document.context.lookup(ref);
      // Chrome writes one stream a page, compressed; anything else is not its own.
      const isOurs = stream instanceof PDFRawStream && stream.dict.get(filter) === PDFName.of('FlateDecode');
      return isOurs ? [{ page: page.ref, ref, stream, bytes: unpack(stream.contents) }] : [];
    }),
  );
}

/**
 * Marks as artifact whatever the pages paint without a tag: margin boxes, backgrounds, borders. PDF/UA-1 7.1 allows nothing
 * in between. The given sequences become artifacts too.
 */
export async function markContents(
  document: PDFDocument,
  pages: readonly PageContent[],
  silent: SilentContent,
): Promise<void> {
  await Promise.all(
    pages.map(async ({ page, ref, stream, bytes }) => {
      const marked = markArtifacts(await bytes, silent.get(page) ?? new Set());
      document.context.assign(ref, PDFRawStream.of(stream.dict, await pack(marked)));
    }),
  );
}

function streamsOf(value: unknown): readonly PDFRef[] {
  if (value instanceof PDFRef) return [value];
  return value instanceof PDFArray ? value.asArray().filter((entry) => entry instanceof PDFRef) : [];
}

// Chrome writes an operator a line, and no string in which a line could end.
const sequenceBegins = /^\/\S+ <<\/MCID (\d+) ?>> ?BDC\n$/u;
const paints = /(?:^|\s)(?:Tj|TJ|'|"|f\*?|F|S|s|B\*?|b\*?|Do|sh|EI)$/mu;
const mark = ' <</MCID ';
const sequenceEnds = '\nEMC\n';
const begin = Buffer.from('/Artifact BMC\n', 'latin1');
const end = Buffer.from('EMC\n', 'latin1');

/**
 * Returns a page's content with everything that paints outside of marked content wrapped as an artifact, and with the
 * sequences of the given numbers turned into artifacts.
 */
export function markArtifacts(content: Buffer, silent: ReadonlySet<number>): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (let found = content.indexOf(mark); found !== -1; found = content.indexOf(mark, Math.max(at, found + 1))) {
    const start = content.lastIndexOf('\n', found) + 1;
    const lineEnd = content.indexOf('\n', found) + 1;
    const number = sequenceBegins.exec(content.toString('latin1', start, lineEnd))?.[1];
    if (number === undefined || start < at) continue;
    parts.push(...wrapped(content.subarray(at, start)));
    at = endOfSequence(content, lineEnd);
    if (silent.has(Number(number))) parts.push(begin, content.subarray(lineEnd, at));
    else parts.push(content.subarray(start, at));
  }
  parts.push(...wrapped(content.subarray(at)));
  return Buffer.concat(parts);
}

/** Where a sequence ends whose first line ends at `start`: others stand within it, for text from right to left. */
function endOfSequence(content: Buffer, start: number): number {
  let depth = 1;
  let at = start;
  while (depth > 0) {
    const close = content.indexOf(sequenceEnds, at - 1);
    if (close === -1) return content.length;
    const within = content.subarray(at, close + 1);
    depth += count(within, 'BMC\n') + count(within, 'BDC\n') - 1;
    at = close + sequenceEnds.length;
  }
  return at;
}

function count(content: Buffer, text: string): number {
  let found = 0;
  for (let at = content.indexOf(text); at !== -1; at = content.indexOf(text, at + text.length)) found += 1;
  return found;
}

function wrapped(content: Buffer): readonly Buffer[] {
  if (!paints.test(content.toString('latin1').trimEnd())) return [content];
  return [begin, content, ...(content.at(-1) === 0x0a ? [] : [Buffer.from('\n', 'latin1')]), end];
}
