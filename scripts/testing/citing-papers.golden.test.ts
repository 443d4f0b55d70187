import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRoot, type BuiltRoot } from './built-root.ts';

const meeting = 'content/committees/environment/2026-03-18';
let root: BuiltRoot;
const file = (path: string): string => join(root.root, meeting, path);
const page = async (id: string, edition: 'public' | 'members' = 'public'): Promise<string> =>
  (await root.output(edition)).readText(`/indicators/river-levels/${id}index.html`);

beforeAll(async () => {
  root = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
  await appendFile(file('exempt/pump-tenders.md'), '\nThe drain stood at :value[riv-2]{period=2026-01}.\n');
});
afterAll(() => root.remove());

describe('the page of an indicator', () => {
  it('leads to the paragraph of a report that cites it, and no longer once that does not', async () => {
    await root.build('public');
    const report = '/committees/environment/2026-03-18/river-levels/';
    expect(await page('riv-1/')).toMatch(new RegExp(`href="[^"]*${report}#p-1-1">value in paragraph 1\\.1</a>`, 'u'));
    expect(await page('riv-2/')).toContain(`${report}#figure-2`);
    expect(await page('')).toContain('2\u00A0of\u00A02\u00A0indicators');

    const text = await readFile(file('river-levels.md'), 'utf8');
    await writeFile(file('river-levels.md'), text.replaceAll('riv-1 riv-2', 'riv-1').replace(/^::scorecard.*$/mu, ''));
    await root.build('public');
    expect(await page('riv-2/')).toContain('No report or minutes cite this indicator.');
    expect(await page('')).toContain('1\u00A0of\u00A02\u00A0indicators');
  });

  it('says nothing in the public edition of an exempt report that cites it, and lists it for members', async () => {
    await root.build('members');
    await root.build('public');
    const output = await root.output('public');
    for (const path of output.paths.filter((name) => name.startsWith('/indicators/'))) {
      expect(await output.readText(path), path).not.toMatch(/tender|exempt/iu);
    }
    const members = await page('riv-2/', 'members');
    expect(members).toMatch(/Tenders for the second pump<\/a>\s*<strong[^>]*>Not for publication/u);
    expect(members).toContain('pump-tenders/#p-1-2">value in paragraph 1.2');
  });
});
