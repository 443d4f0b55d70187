import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRoot, type BuiltRoot } from './built-root.ts';

const environment = 'content/committees/environment/2026-03-18';
const report = '/committees/environment/2026-03-18/river-levels';

describe('a root that was built before', () => {
  let built: BuiltRoot;
  beforeAll(async () => {
    built = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
    expect((await built.build('public')).summary).not.toBeNull();
  });
  afterAll(() => built.remove());

  const edit = (file: string, change: (text: string) => string): void => {
    const path = join(built.root, file);
    const text = readFileSync(path, 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(path, change(text));
  };
  /** What stops a build, each with its file. */
  const errors = async (): Promise<string[]> =>
    (await built.build('public')).diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, file }) => `${code} ${file}`);
  const read = (path: string): string => readFileSync(join(built.folder('public'), path), 'utf8');

  it('is built again without a word where nothing went', async () => {
    expect(await errors()).toEqual([]);
  });

  it('keeps its former output while a page would be gone, until its address leads on', async () => {
    const page = read('pages/accessibility/index.html');
    const pages = join(built.root, 'content/pages');
    renameSync(join(pages, 'accessibility.md'), join(pages, 'statement.md'));
    expect(await errors()).toEqual(['PAGE_VANISHED pages/accessibility/index.html']);
    expect(read('pages/accessibility/index.html')).toBe(page);
    edit('content/pages/statement.md', (text) => text.replace('aliases: [', 'aliases: [/pages/accessibility/, '));
    expect(await errors()).toEqual([]);
    expect(read('pages/accessibility/index.html')).toContain('url=/democracy/pages/statement/');
  });

  it('says at an address that the page was taken down, when, why and whom to ask, and finds it nowhere else', async () => {
    writeFileSync(join(built.root, 'content/pages/letter.md'), '---\ntitle: A letter\n---\n\nIt names a resident.\n');
    expect(await errors()).toEqual([]);
    expect(read('sitemap.xml')).toContain('/pages/letter/');
    rmSync(join(built.root, 'content/pages/letter.md'));
    expect(await errors()).toEqual(['PAGE_VANISHED pages/letter/index.html']);
    const removed = "removed:\n  - { path: /pages/letter, date: 2026-03-18, reason: 'It *named* a resident.' }\n";
    edit('content/council.md', (text) => text.replace('redirects:\n', `${removed}redirects:\n`));
    expect(await errors()).toEqual([]);
    const page = read('pages/letter/index.html');
    for (const said of [
      'This page was taken down',
      '18 March 2026',
      '<em>named</em>',
      'Democratic Services',
      'noindex',
    ]) {
      expect(page).toContain(said);
    }
    expect(page).not.toContain('data-search-kind');
    expect(read('sitemap.xml')).not.toContain('/pages/letter/');
    // The entry cannot be taken away again either.
    edit('content/council.md', (text) => text.replace(removed, ''));
    expect(await errors()).toEqual(['PAGE_VANISHED pages/letter/index.html']);
    edit('content/council.md', (text) => text.replace('redirects:\n', `${removed}redirects:\n`));
  });

  it('leads from the report of a withdrawn item to its item, without anything said in content', async () => {
    edit(`${environment}/meeting.md`, (text) =>
      text.replace(/^( *)(-? *)report: river-levels$/mu, '$&\n$1  withdrawn: true'),
    );
    expect(await errors()).toEqual([]);
    expect(read(`${report}/index.html`)).toMatch(/url=\/democracy\/committees\/environment\/2026-03-18\/#item-\d/u);
  });
});
