// Reads the disk because a style sheet, unlike a template, is found by no template engine.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Returns the style sheet of packs: a root's own where it has one, else the package's. */
export async function readPrintStyles(templateFolders: readonly string[]): Promise<string> {
  for (const folder of templateFolders) {
    const styles = await readFile(join(folder, 'print', 'pack.css'), 'utf8').catch(() => null);
    if (styles !== null) return styles;
  }
  throw new Error('The print styles are missing.');
}
