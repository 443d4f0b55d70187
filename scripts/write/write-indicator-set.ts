import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { OfficerError } from '../diagnostics/officer-error.ts';
import { wordDiskError } from './disk-errors.ts';
import { writeText } from './write-text.ts';

/** A set that is to be written. */
export interface SetToWrite {
  readonly id: string;
  /** Relative to the root. */
  readonly file: string;
  readonly text: string;
  /** What the file held when its changes were shown; null where there was none. */
  readonly former: string | null;
}

/**
 * Writes an indicator set, put in place as a whole. Throws an OfficerError where the file is no longer what it was when
 * its changes were shown, or where the machine refuses.
 */
export async function writeIndicatorSet(root: string, { id, file, text, former }: SetToWrite): Promise<void> {
  const path = join(root, file);
  const current = await readFile(path, 'utf8').catch(() => null);
  if (current !== former)
    throw new OfficerError([diagnose('IMPORT_SET_CHANGED', { file, line: 1, column: 1 }, { id })]);
  await writeText(path, text, 'import');
}

/** Writes the report of an import beside where the person works. Throws an OfficerError where the machine refuses. */
export async function writeImportReport(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw wordDiskError(error, path, 'import');
  }
}
