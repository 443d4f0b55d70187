import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { OfficerError } from '../diagnostics/officer-error.ts';
import { wordDiskError } from './disk-errors.ts';
import { makeFolder } from './make-folder.ts';

/** What a new root is made from. */
export interface Starter {
  /** The folder of starter files, in which `{{name}}` and `{{url}}` stand for what the council says. */
  readonly folder: string;
  readonly name: string;
  readonly url: string;
  /** Further files by their path in the root, such as the JSON Schemas. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Makes an empty root that builds at once and returns the paths of its files. Throws an OfficerError where the folder
 * holds something already or cannot be written.
 */
export async function createCouncil(folder: string, starter: Starter): Promise<readonly string[]> {
  const standing = await readdir(folder).catch(() => []);
  if (standing.length > 0) {
    throw new OfficerError([diagnose('FOLDER_NOT_EMPTY', { file: folder, line: 1, column: 1 }, { folder })]);
  }
  const files = new Map(starter.files);
  for (const entry of await readdir(starter.folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    // npm leaves a file called .gitignore out of packages, so it travels without its dot.
    const path = relative(starter.folder, source)
      .split(sep)
      .join('/')
      .replace(/^gitignore$/u, '.gitignore');
    files.set(path, fillIn(await readFile(source, 'utf8'), starter));
  }
  try {
    for (const [path, text] of files) {
      await makeFolder(dirname(join(folder, path)));
      await writeFile(join(folder, path), text);
    }
  } catch (error) {
    throw wordDiskError(error, folder, 'new');
  }
  return [...files.keys()].sort();
}

function fillIn(text: string, { name, url }: Starter): string {
  const values: Readonly<Record<string, string>> = { name, url };
  // In one go, and by a function: a name may hold what a replacement or another place to fill in looks like.
  return text.replaceAll(/("?)\{\{(name|url)\}\}\1/gu, (_, quote: string, key: string) => {
    const value = values[key] ?? '';
    // What JSON puts between double quotes, YAML reads as it was.
    return quote === '' ? value : JSON.stringify(value);
  });
}
