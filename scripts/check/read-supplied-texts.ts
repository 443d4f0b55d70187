import { createHash } from 'node:crypto';
import type { Cache } from '../model/cache.ts';
import type { SuppliedFile } from '../model/supplied-file.ts';
import type { OutputFolder } from './output-folder.ts';
import { readPrintedPdfs } from './read-printed-pdfs.ts';

/**
 * Returns the text of the supplied PDFs that an edition holds, page by page, by their paths. One that cannot be opened is
 * left out: it is published as it was supplied, and its problem has been reported.
 */
export async function readSuppliedTexts(
  files: readonly SuppliedFile[],
  output: OutputFolder,
  cache: Cache,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const held = new Set(output.paths);
  const texts = new Map<string, readonly string[]>();
  for (const { path } of files.filter((file) => /\.pdf$/iu.test(file.path) && held.has(file.path))) {
    const bytes = await output.readBytes(path);
    const from = { hashOf: () => createHash('sha256').update(bytes).digest('hex'), readBytes: () => bytes, cache };
    const read = await readPrintedPdfs([path], from).catch(() => null);
    for (const [, { pages }] of read ?? [])
      texts.set(
        path,
        pages.map(({ text }) => text),
      );
  }
  return texts;
}
