import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';

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

/** Returns whether XMP names a part of PDF/UA, as an element or as an attribute, under any prefix. */
export function claimsPdfUa(xmp: string): boolean {
  const prefix = /xmlns:([\w.-]+)\s*=\s*["']http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/["']/u.exec(xmp)?.[1];
  return prefix !== undefined && new RegExp(`[<\\s]${prefix.replaceAll('.', '\\.')}:part\\s*[=>]`, 'u').test(xmp);
}
