import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { wordDiskError } from './disk-errors.ts';
import { makeFolder } from './make-folder.ts';

/** Writes a text to a file somebody asked for, put in place as a whole. Throws an OfficerError where the machine refuses. */
export async function writeText(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await makeFolder(dirname(path));
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw wordDiskError(error, path, 'calendar');
  }
}
