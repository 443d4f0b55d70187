import type { Cache } from '../model/cache.ts';
import type { PrintedPdf } from './printed-pdf.ts';
import { readPrintedPdf } from './read-printed-pdf.ts';

/** The kind of what is kept. Its number goes up whenever more or something else is read of the same bytes. */
const kind = 'printed-pdf-2';

/**
 * Reads PDFs one after the other, each by its path. What was read before of the same bytes comes from the cache, and
 * then not even the bytes are asked for, if their hash is known without them.
 */
export async function readPrintedPdfs(
  paths: Iterable<string>,
  from: {
    /** The SHA-256 of a file, in hex. */
    readonly hashOf: (path: string) => string | Promise<string>;
    readonly readBytes: (path: string) => Uint8Array | Promise<Uint8Array>;
    readonly cache: Cache;
  },
): Promise<Map<string, PrintedPdf>> {
  const printed = new Map<string, PrintedPdf>();
  for (const path of paths) {
    const key = await from.hashOf(path);
    const kept = from.cache.get(kind, key);
    const pdf = kept === null ? await readPrintedPdf(await from.readBytes(path)) : (JSON.parse(kept) as PrintedPdf);
    if (kept === null) from.cache.set(kind, key, JSON.stringify(pdf));
    printed.set(path, pdf);
  }
  return printed;
}
