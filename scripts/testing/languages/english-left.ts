import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { welsh } from '../../words/cy/welsh.ts';
import { english } from '../../words/en/english.ts';
import { saidIn } from './said-in.ts';

/**
 * Returns a finder of what the interface says in English and not in Welsh, for texts of the site and packs of a root whose
 * officers write English: what stands in their files is theirs. A word may stand within any text of theirs; a sentence, or
 * a text of its own, is the interface's.
 */
export async function openEnglishFinder(root: string): Promise<(texts: readonly string[]) => string[]> {
  const files = globSync('{content,data}/**/*.{md,json}', { cwd: root });
  const content = (await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')))).join('\n');
  const both = saidIn(welsh);
  const only = [...saidIn(english)].filter((part) => !both.has(part) && !content.includes(part));
  return (texts) =>
    only.filter((part) => {
      const isSentence = part.split(' ').length > 2;
      return texts.some((text) => text === part || (isSentence && text.includes(part)));
    });
}
