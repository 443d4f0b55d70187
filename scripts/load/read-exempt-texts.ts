import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

/** What stands in a file as text; of others the name alone is known. */
const isText = (file: string): boolean => /\.(?:md|json)$/u.test(file);

/**
 * Reads the Markdown and data of a root for the leak check alone, and lists its pictures and PDFs, told apart by whether
 * they lie under `exempt/`; of an exempt picture or PDF the text is empty, of another its name. What it returns is never
 * rendered: it is called after the public edition is staged.
 */
export async function readExemptTexts(
  root: string,
): Promise<{ exempt: { file: string; text: string }[]; public: { file: string; text: string }[] }> {
  const list = (folder: string): Promise<Dirent[]> =>
    readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const entries = [...(await list('content')), ...(await list('data'))];
  const paths = entries.filter((entry) => entry.isFile());
  const files = paths.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
  const isExempt = (file: string): boolean => file.split('/').includes('exempt');
  // Without exempt papers there is nothing that could leak, and 14,000 files need not be read again.
  if (!files.some(isExempt)) return { exempt: [], public: [] };
  const texts = await Promise.all(
    files.map(async (file) => ({
      file,
      text: isText(file) ? await readFile(join(root, file), 'utf8') : isExempt(file) ? '' : basename(file),
    })),
  );
  return {
    exempt: texts.filter(({ file }) => isExempt(file)),
    public: texts.filter(({ file }) => !isExempt(file)),
  };
}
