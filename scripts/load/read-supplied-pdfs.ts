import { createHash } from 'node:crypto';
import type { PdfProblem } from '../diagnostics/pdf-problem.ts';
import { inspectPdf, type InspectedPdf } from './inspect-pdf.ts';
import { readSuppliedFile } from './read-supplied-file.ts';
import { reasonInWords } from './read-text-file.ts';

/** A supplied PDF that was looked into: what it says of itself, or what is wrong with it. */
export interface ReadPdf {
  /** `hash` is that of the content, in hex. */
  readonly facts: (InspectedPdf & { readonly hash: string }) | null;
  readonly problem: PdfProblem | null;
}

/** Where facts are kept from run to run. `fingerprint` changes when the program does. */
export interface FactsOptions {
  readonly cache: {
    get(kind: string, key: string): string | null;
    set(kind: string, key: string, value: string): void;
  };
  readonly fingerprint: string;
}

/**
 * Reads supplied PDFs of a root, named by their paths relative to it, each once; `pathOf` says where one lies. A file of a content that was looked
 * into before is not parsed again.
 */
export async function readSuppliedPdfs(
  pathOf: (file: string) => string,
  files: Iterable<string>,
  options: FactsOptions,
): Promise<ReadonlyMap<string, ReadPdf>> {
  const found = new Map<string, ReadPdf>();
  // One after the other: each may be large, and parsing is what takes the time.
  for (const file of new Set(files)) found.set(file, await readPdf(pathOf(file), options));
  return found;
}

async function readPdf(path: string, { cache, fingerprint }: FactsOptions): Promise<ReadPdf> {
  let bytes: Uint8Array;
  try {
    bytes = await readSuppliedFile(path);
  } catch (error) {
    return { facts: null, problem: { kind: 'unreadable', reason: reasonInWords(error) } };
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  const key = createHash('sha256').update(fingerprint).update(hash).digest('hex');
  const known = cache.get('supplied-pdfs', key);
  const inspected = known === null ? await inspectPdf(bytes) : (JSON.parse(known) as InspectedPdf | PdfProblem);
  if (known === null) cache.set('supplied-pdfs', key, JSON.stringify(inspected));
  return 'kind' in inspected ? { facts: null, problem: inspected } : { facts: { ...inspected, hash }, problem: null };
}
