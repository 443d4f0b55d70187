import { access, link, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { wordDiskError } from './disk-errors.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file that was not there, put in place as a whole, and returns what came of it: `exists` where a file has its
 * name already, which stays as it is, and `no-root` where the root has no folder `content`. `file` is relative to the
 * root. Throws an OfficerError where the machine refuses.
 */
export async function writeNewFile(root: string, file: string, text: string): Promise<'made' | 'exists' | 'no-root'> {
  const path = join(root, file);
  const there = (name: string): Promise<boolean> =>
    access(name).then(
      () => true,
      () => false,
    );
  if (!(await there(join(root, 'content')))) return 'no-root';
  if (await there(path)) return 'exists';
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await makeFolder(dirname(path));
    await writeFile(draft, text, { flag: 'wx' });
    // Unlike renaming, a link never takes the place of a file that came in the meantime.
    await link(draft, path);
    return 'made';
  } catch (error) {
    if (isTaken(error)) return 'exists';
    throw wordDiskError(error, path, 'paper');
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** Takes a file away that `writeNewFile` has just made, where what belongs to it could not be written. */
export async function takeNewFileBack(root: string, file: string): Promise<void> {
  await rm(join(root, file), { force: true }).catch(() => undefined);
}

/** Somebody else made the file in the meantime; a file in the way of a folder is no such case. */
function isTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'EEXIST' &&
    'syscall' in error &&
    error.syscall !== 'mkdir'
  );
}
