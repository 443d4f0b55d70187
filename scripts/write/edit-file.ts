import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { wordDiskError } from './disk-errors.ts';

const mark = '\uFEFF';

/**
 * Returns the text of a file of a root that is to be changed, with `\n` line ends and no byte order mark; null where there is
 * no such file. Throws an OfficerError where the machine refuses.
 */
export async function readForEdit(root: string, file: string): Promise<string | null> {
  const path = join(root, file);
  try {
    return plain(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw wordDiskError(error, path, 'paper');
  }
}

/**
 * Puts `after` in the place of `before`, as a whole, with the line ends and the mark that the file has. Returns false, and
 * writes nothing, where the file no longer says `before`. Throws an OfficerError where the machine refuses.
 */
export async function editFile(root: string, file: string, before: string, after: string): Promise<boolean> {
  const path = join(root, file);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    const typed = await readFile(path, 'utf8');
    if (plain(typed) !== before) return false;
    const text = typed.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after;
    await writeFile(draft, typed.startsWith(mark) ? mark + text : text);
    await rename(draft, path);
    return true;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw wordDiskError(error, path, 'paper');
  }
}

function plain(text: string): string {
  return text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
}
