import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { welsh } from '../words/cy/welsh.ts';
import { english } from '../words/en/english.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';
import { saidIn } from './languages/said-in.ts';
import { textsOfPage } from './languages/texts-of-page.ts';

let root: BuiltRoot;
let content: string;

beforeAll(async () => {
  root = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
  const council = join(root.root, 'content/council.md');
  await writeFile(council, (await readFile(council, 'utf8')).replace('asOf:', 'languages: [cy, en-GB]\nasOf:'));
  await root.build('public');
  content = await allContent(root.root);
});
afterAll(() => root.remove());

async function allContent(folder: string): Promise<string> {
  const files = globSync('{content,data}/**/*.{md,json}', { cwd: folder });
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

describe('a council whose first language is Welsh', () => {
  it('says so of every page, and of none that it is in English', async () => {
    const output = await root.output('public');
    const pages = output.paths.filter((path) => path.endsWith('.html'));
    for (const path of pages) expect(await output.readText(path), path).toMatch(/<html lang="cy"/u);
    expect(pages.length).toBeGreaterThan(20);
  });

  it('has no sentence of the interface in English on any page or in any feed', async () => {
    const both = saidIn(welsh);
    const only = [...saidIn(english)].filter((part) => !both.has(part) && !content.includes(part));
    const output = await root.output('public');
    const found = new Set<string>();
    for (const path of output.paths.filter((name) => /\.(?:html|xml)$/u.test(name))) {
      const texts = textsOfPage(await output.readText(path));
      for (const part of only) {
        // A word may stand within any text of an officer; a sentence, or a text of its own, is the interface's.
        const isSentence = part.split(' ').length > 2;
        const at = texts.find((text) => text === part || (isSentence && text.includes(part)));
        if (at !== undefined) found.add(`${part} (${path})`);
      }
    }
    expect([...found]).toEqual([]);
  });
});
