import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Returns the paths of all PDFs at any depth of a folder, in order; none where the folder does not exist. */
export async function listPdfs(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /\.pdf$/iu.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
