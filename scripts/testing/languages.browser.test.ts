import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPrintedPdf } from '../check/read-printed-pdf.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';
import { openEnglishFinder } from './languages/english-left.ts';
import { textsOfPage } from './languages/texts-of-page.ts';

let root: BuiltRoot;

beforeAll(async () => {
  root = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
  const council = join(root.root, 'content/council.md');
  await writeFile(council, (await readFile(council, 'utf8')).replace('asOf:', 'languages: [cy, en-GB]\nasOf:'));
  expect((await root.build('public', { packs: true })).summary).not.toBeNull();
});
afterAll(() => root.remove());

it('prints the packs and papers of a Welsh council in Welsh alone, and says of each that it is', async () => {
  const output = await root.output('public');
  const englishIn = await openEnglishFinder(root.root);
  const pdfs = output.paths.filter((path) => path.endsWith('.pdf') && !path.includes('/files/'));
  expect(pdfs.length).toBeGreaterThan(4);
  for (const path of pdfs) {
    const bytes = await output.readBytes(path);
    const { pages, strings } = await readPrintedPdf(bytes);
    const texts = [...pages.flatMap(({ text, margins }) => [text, ...margins.split('\n')]), ...strings];
    expect(englishIn(texts), path).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1'), path).toMatch(/\/Lang ?\(cy\)/u);
  }
});

it('says on pages in Welsh where the pages of the pack begin', async () => {
  const output = await root.output('public');
  const englishIn = await openEnglishFinder(root.root);
  const marks: string[] = [];
  for (const path of output.paths.filter((name) => name.endsWith('.html'))) {
    const html = await output.readText(path);
    marks.push(
      ...[...html.matchAll(/class="cd-page-mark"[^>]*>(?:<span[^>]*><\/span>)*([^<]+)/gu)].map(
        (found) => found[1] ?? '',
      ),
    );
    expect(englishIn(textsOfPage(html)), path).toEqual([]);
  }
  expect(marks.length).toBeGreaterThan(4);
  expect(marks.filter((words) => !words.startsWith('tudalen'))).toEqual([]);
});
