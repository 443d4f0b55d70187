import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { wordDiskError, type DiskWork } from './disk-errors.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a text to a file, put in place as a whole: until then, and where the machine refuses, what the file held stays.
 * Throws an OfficerError that names `work` where the machine refuses.
 */
export async function writeText(path: string, text: string, work: DiskWork): Promise<void> {
  // A name that nothing reads as a record or a set, should the machine stop in between.
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await makeFolder(dirname(path));
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw wordDiskError(error, path, work);
  }
}
