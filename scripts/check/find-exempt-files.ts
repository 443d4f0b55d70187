import type { OutputFolder } from './output-folder.ts';
import { hashBytes, hashPoints, picture, readPicture } from './read-picture.ts';

/** A file of the root that is no text. */
export interface SourceFile {
  /** Relative to the root. */
  readonly file: string;
  readonly read: () => Promise<Uint8Array>;
}

/** What tells at once that two files differ: how many bytes they have, and of pictures how many points. */
interface Measures {
  readonly length: number;
  readonly size: string | null;
}

/** A file that has been read as far as it takes to tell it from most others. */
export interface Measured extends SourceFile, Measures {
  /** The text of its metadata; empty where it is no picture. */
  readonly text: string;
}

/** Reads the measures of files, and the metadata of the pictures among them. */
export async function measureFiles(files: readonly SourceFile[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const { file, read } of files) {
    const bytes = await read();
    const facts = picture.test(file) ? await readPicture(bytes) : null;
    measured.push({ file, read, length: bytes.length, size: facts?.size ?? null, text: facts?.text ?? '' });
  }
  return measured;
}

/** The files of an edition that may be an exempt one: pictures, and whatever was supplied. */
export function suppliedFilesOf(output: OutputFolder): readonly SourceFile[] {
  const paths = output.paths.filter((path) => picture.test(path) || path.includes('/files/'));
  return paths.map((path) => ({ file: path, read: () => output.readBytes(path) }));
}

/**
 * Returns which files of an edition are an exempt file that no public source is as well, by their paths, each with the
 * exempt one: of the same bytes, or a picture of the same points in whatever format. What differs in its measures is not
 * read again.
 */
export async function findExemptFiles(
  output: readonly Measured[],
  sources: {
    readonly exempt: readonly Measured[];
    readonly public: readonly SourceFile[];
    /** Hashes of pictures that stand in PDFs of the edition, by the path of the PDF. */
    readonly inPdfs: ReadonlyMap<string, readonly string[]>;
  },
): Promise<ReadonlyMap<string, string>> {
  const inPdfs = [...sources.inPdfs].flatMap(([path, hashes]) => hashes.map((hash) => [hash, path] as const));
  const suspects = output.filter(isLike(sources.exempt));
  if (suspects.length === 0 && inPdfs.length === 0) return new Map();
  const exempt = await hashFiles(inPdfs.length === 0 ? sources.exempt.filter(isLike(suspects)) : sources.exempt);
  const shown = [...(await hashFiles(suspects)), ...inPdfs].filter(([hash]) => exempt.has(hash));
  if (shown.length === 0) return new Map();
  const open = await measureFiles(sources.public);
  const ofOpen = await hashFiles(open.filter(isLike(sources.exempt)));
  const isOpen = new Set([...ofOpen.keys()].map((hash) => exempt.get(hash)));
  const found = new Map<string, string>();
  for (const [hash, path] of shown) {
    const file = exempt.get(hash);
    if (file !== undefined && !isOpen.has(file)) found.set(path, file);
  }
  return found;
}

function isLike(others: readonly Measures[]): (file: Measures) => boolean {
  const lengths = new Set(others.map(({ length }) => length));
  const sizes = new Set(others.map(({ size }) => size));
  return ({ length, size }) => lengths.has(length) || (size !== null && sizes.has(size));
}

/** The files by the hashes of their bytes and of their points. */
async function hashFiles(files: readonly Measured[]): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const { file, size, read } of files) {
    const bytes = await read();
    const points = size === null ? null : await hashPoints(bytes);
    hashes.set(hashBytes(bytes), file);
    if (points !== null) hashes.set(points, file);
  }
  return hashes;
}
