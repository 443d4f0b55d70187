import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads a picture or supplied file of a root, by its path relative to the root. */
export function readSuppliedFile(root: string, file: string): Promise<Buffer> {
  return readFile(join(root, file));
}
