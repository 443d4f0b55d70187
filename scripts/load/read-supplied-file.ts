import { readFile } from 'node:fs/promises';

/** Reads a picture or supplied file, by where it lies on this machine. */
export function readSuppliedFile(path: string): Promise<Buffer> {
  return readFile(path);
}
