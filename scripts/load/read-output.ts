import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Reads which files an output folder holds; their contents are read when a check asks for them. */
export async function readOutput(folder: string): Promise<{
  readonly paths: readonly string[];
  readText(path: string): Promise<string>;
  readBytes(path: string): Promise<Uint8Array>;
}> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
  return {
    paths,
    readText: (path) => readFile(join(folder, path), 'utf8'),
    readBytes: (path) => readFile(join(folder, path)),
  };
}
