import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

/** Whether a file is one of those in which a version control or an editor keeps its own affairs. */
const isOfTools = (file: string): boolean => /(?:^|\/)(?:\.(?!\.?\/)|README\.md$)/u.test(file);

/** What stands in a file as text; of others the name alone is known. */
const isText = (file: string): boolean => /\.(?:md|json)$/u.test(file);

/** Records of publications, which are nowhere on the site: by chance their hashes hold any number that an exempt paper has. */
const isRecord = (file: string): boolean => /^content\/committees\/[^/]+\/[^/]+\/published\//u.test(file);

interface ReadSource {
  readonly file: string;
  readonly text: string;
  readonly read: () => Promise<Uint8Array>;
}

/**
 * Reads the Markdown and data of a root for the leak check alone, and lists its pictures and PDFs with a way to read them, told apart by whether
 * they lie under `exempt/` or in the folder `elsewhere`, where exempt papers of the root are kept by themselves; of an exempt picture or PDF the text is empty, of another its name. What it returns is never
 * rendered: it is called after the public edition is staged.
 */
export async function readExemptTexts(
  root: string,
  elsewhere: string | null,
): Promise<{ exempt: ReadSource[]; public: ReadSource[] }> {
  const list = async (folder: string): Promise<string[]> => {
    const entries: Dirent[] = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return paths.map((path) => relative(root, path).split(sep).join('/'));
  };
  const inRoot = [...(await list(join(root, 'content'))), ...(await list(join(root, 'data')))].filter(
    (file) => !isRecord(file),
  );
  // Whatever lies there is exempt, also where it is in no place that is read.
  const kept = new Set(elsewhere === null ? [] : (await list(elsewhere)).filter((file) => !isOfTools(file)));
  const files = [...new Set([...inRoot, ...kept])].sort();
  const isExempt = (file: string): boolean => kept.has(file) || file.split('/').includes('exempt');
  // Without exempt papers there is nothing that could leak, and 14,000 files need not be read again.
  if (!files.some(isExempt)) return { exempt: [], public: [] };
  const texts = await Promise.all(
    files.map(async (file) => ({
      file,
      read: () => readFile(join(root, file)),
      text: isText(file) ? await readFile(join(root, file), 'utf8') : isExempt(file) ? '' : basename(file),
    })),
  );
  return {
    exempt: texts.filter(({ file }) => isExempt(file)),
    public: texts.filter(({ file }) => !isExempt(file)),
  };
}
