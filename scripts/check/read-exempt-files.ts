import { PDFDocument } from '@cantoo/pdf-lib';
import type { Cache } from '../model/cache.ts';
import type { Measured } from './find-exempt-files.ts';
import { hashBytes } from './read-picture.ts';
import { readPrintedPdf } from './read-printed-pdf.ts';
import { openText, sealText } from './seal-text.ts';
import type { SourceText } from './secrets.ts';

/** The kind of what is kept. Its number goes up whenever something else is read of the same bytes. */
const kind = 'exempt-pdf-1';

/** Returns what stands as text in exempt pictures and PDFs; of a PDF that cannot be opened, nothing. */
export async function readExemptFiles(files: readonly Measured[], cache: Cache): Promise<readonly SourceText[]> {
  const texts: SourceText[] = [];
  for (const source of files) {
    const text = /\.pdf$/iu.test(source.file) ? await readPdf(await source.read(), cache) : source.text;
    if (text !== '') texts.push({ file: source.file, text, isTaken: true });
  }
  return texts;
}

async function readPdf(bytes: Uint8Array, cache: Cache): Promise<string> {
  const key = hashBytes(bytes);
  const kept = cache.get(kind, key);
  if (kept !== null) return openText(kept, bytes);
  const text = await textOf(bytes).catch(() => '');
  cache.set(kind, key, sealText(text, bytes));
  return text;
}

/** All that a PDF says, except what program made it: the same may have made public ones. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const { pages, strings } = await readPrintedPdf(bytes);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const programs = [document.getProducer(), document.getCreator()].filter((name) => name !== undefined && name !== '');
  const said = strings.map((string) =>
    programs.reduce<string>((rest, name = '') => rest.replaceAll(name, ' '), string),
  );
  return [...pages.map(({ text, margins }) => `${text}\n${margins}`), ...said].join('\n');
}
