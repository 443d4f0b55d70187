import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRoot, type BuiltRoot } from './built-root.ts';
import { openEnglishFinder } from './languages/english-left.ts';
import { textsOfPage } from './languages/texts-of-page.ts';

let root: BuiltRoot;

beforeAll(async () => {
  root = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
  const council = join(root.root, 'content/council.md');
  await writeFile(council, (await readFile(council, 'utf8')).replace('asOf:', 'languages: [cy, en-GB]\nasOf:'));
  await root.build('public');
});
afterAll(() => root.remove());

describe('a council whose first language is Welsh', () => {
  it('says so of every page, and of none that it is in English', async () => {
    const output = await root.output('public');
    const pages = output.paths.filter((path) => path.endsWith('.html'));
    for (const path of pages) expect(await output.readText(path), path).toMatch(/<html lang="cy"/u);
    expect(pages.length).toBeGreaterThan(20);
  });

  it('has no sentence of the interface in English on any page or in any feed', async () => {
    const output = await root.output('public');
    const englishIn = await openEnglishFinder(root.root);
    for (const path of output.paths.filter((name) => /\.(?:html|xml)$/u.test(name))) {
      expect(englishIn(textsOfPage(await output.readText(path))), path).toEqual([]);
    }
  });
});
