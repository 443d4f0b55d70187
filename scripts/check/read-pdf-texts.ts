import { createHash } from 'node:crypto';
import type { Cache } from '../model/cache.ts';

/**
 * Returns the text of each page of each pack, by the pack's path, as a PDF library finds it in the finished file. The
 * text of a file that was read before comes from the cache.
 */
export async function readPdfTexts(
  packs: ReadonlyMap<string, { readonly pdf: Uint8Array }>,
  cache: Cache,
): Promise<Map<string, readonly string[]>> {
  const texts = new Map<string, readonly string[]>();
  for (const [path, { pdf }] of packs) {
    const key = createHash('sha256').update(pdf).digest('hex');
    const kept = cache.get('pdf-text', key);
    const pages = kept === null ? await extractPages(pdf) : (JSON.parse(kept) as string[]);
    if (kept === null) cache.set('pdf-text', key, JSON.stringify(pages));
    texts.set(path, pages);
  }
  return texts;
}

async function extractPages(pdf: Uint8Array): Promise<string[]> {
  // Loaded only where there is something to read, and given a copy, since it takes the bytes over.
  const { extractText, getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  try {
    return (await extractText(document)).text;
  } finally {
    await document.destroy();
  }
}
