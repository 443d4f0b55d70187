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
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'exists';
    throw wordDiskError(error, path, 'new');
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
