import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import { PDFArray, PDFName, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

const compress = promisify(deflate);
const filter = PDFName.of('Filter');
const contents = PDFName.of('Contents');

/** Marked content to be taken out of the reading order, by page: the numbers of its sequences. */
export type SilentContent = ReadonlyMap<PDFRef, ReadonlySet<number>>;

/**
 * Marks as artifact whatever the pages of Chrome's print paint without a tag: margin boxes, backgrounds, borders. PDF/UA-1
 * 7.1 allows nothing in between. The given sequences become artifacts too.
 */
export async function markContents(document: PDFDocument, silent: SilentContent): Promise<void> {
  await Promise.all(
    document.getPages().map(async (page) => {
      for (const ref of streamsOf(page.node.get(contents))) {
        const stream = document.context.lookup(ref);
        // Chrome writes one stream a page, compressed; anything else is not its own.
        if (!(stream instanceof PDFRawStream) || stream.dict.get(filter)?.toString() !== '/FlateDecode') continue;
        const text = inflateSync(stream.contents).toString('latin1');
        const marked = markArtifacts(text, silent.get(page.ref) ?? new Set());
        const packed = await compress(Buffer.from(marked, 'latin1'));
        document.context.assign(ref, PDFRawStream.of(stream.dict, packed));
      }
    }),
  );
}

function streamsOf(value: unknown): readonly PDFRef[] {
  if (value instanceof PDFRef) return [value];
  return value instanceof PDFArray ? value.asArray().filter((entry) => entry instanceof PDFRef) : [];
}

// Chrome writes an operator a line, and no string in which a line could end.
const sequenceBegins = /^\/\S+ <<\/MCID (\d+) ?>> ?BDC$/gmu;
const paints = /(?:^|\s)(?:Tj|TJ|'|"|f\*?|F|S|s|B\*?|b\*?|Do|sh|EI)$/mu;
const sequenceEnds = '\nEMC\n';

/**
 * Returns a page's content with everything that paints outside of marked content wrapped as an artifact, and with the
 * sequences of the given numbers turned into artifacts.
 */
export function markArtifacts(content: string, silent: ReadonlySet<number>): string {
  const parts: string[] = [];
  let at = 0;
  for (const match of content.matchAll(sequenceBegins)) {
    if (match.index < at) continue;
    parts.push(wrapped(content.slice(at, match.index)));
    const found = content.indexOf(sequenceEnds, match.index);
    const end = found === -1 ? content.length : found + sequenceEnds.length;
    const sequence = content.slice(match.index, end);
    parts.push(silent.has(Number(match[1])) ? sequence.replace(match[0], '/Artifact BMC') : sequence);
    at = end;
  }
  parts.push(wrapped(content.slice(at)));
  return parts.join('');
}

function wrapped(content: string): string {
  if (!paints.test(content)) return content;
  return `/Artifact BMC\n${content}${content.endsWith('\n') ? '' : '\n'}EMC\n`;
}
