import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const notProgram = /\.test\.ts$|(^|\/)(testing|bench|decisions)\/|\.md$/u;

/**
 * Returns a hash, in hex, of the program itself: its code, templates and the versions of its packages. What is kept
 * from a former build is only used again by the very same program.
 */
export async function readFingerprint(folders: readonly string[], files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const names = paths.map((path) => [path, relative(folder, path).split(sep).join('/')] as const);
    for (const [path, name] of names.sort(([, a], [, b]) => (a < b ? -1 : 1))) {
      if (notProgram.test(name)) continue;
      hash.update(`${name}\0`).update(await readFile(path));
    }
  }
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
}
