import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { wordDiskError } from './disk-errors.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a record of a publication, put in place as a whole. `file` is relative to the root. Throws an OfficerError where
 * the machine refuses; the former record is then as it was.
 */
export async function writePublicationRecord(root: string, file: string, record: object): Promise<void> {
  const path = join(root, file);
  // A name that nothing reads as a record, should the machine stop in between.
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await makeFolder(dirname(path));
    await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw wordDiskError(error, path, 'publish');
  }
}
