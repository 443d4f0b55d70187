import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { claimsPdfUa } from '../pdf/claims-pdf-ua.ts';

/** Returns whether a PDF says of itself, in its XMP metadata, that it is PDF/UA; false where it cannot be read. */
export async function readClaim(file: string): Promise<boolean> {
  try {
    const document = await getDocumentProxy(Uint8Array.from(await readFile(file)), { verbosity: 0 });
    try {
      const { metadata } = (await document.getMetadata()) as { metadata: { getRaw(): string } | null };
      return metadata !== null && claimsPdfUa(metadata.getRaw());
    } finally {
      await document.destroy();
    }
  } catch {
    return false;
  }
}
