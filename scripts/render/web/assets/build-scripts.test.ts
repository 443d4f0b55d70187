import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { scriptNames, workerName } from '../script-names.ts';
import { buildScripts } from './build-scripts.ts';

const own = join(import.meta.dirname, '../../../../templates');
const noCache = { get: () => null, set: () => undefined };

async function folderWith(script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cleardays-scripts-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'assets/scripts'), { recursive: true });
  await writeFile(join(folder, 'assets/scripts/copy-address.ts'), script);
  return folder;
}

it('makes of each script one small file that loads nothing else', async () => {
  const scripts = await buildScripts([own], noCache);
  expect([...scripts.keys()]).toEqual([...scriptNames, workerName]);
  for (const [name, text] of scripts) {
    // The search takes Pagefind's program from the index that it opens, whose address it is told by the site.
    expect(text.replaceAll(/\bimport\(`/gu, ''), name).not.toMatch(/\bimport\b/u);
    expect(text.length, name).toBeGreaterThan(100);
  }
});

it('makes the same of the same sources wherever they lie', async () => {
  const folders = await Promise.all([1, 2].map(() => folderWith('const told: string = "own"; console.log(told);')));
  const [first, second] = await Promise.all(folders.map((folder) => buildScripts([folder, own], noCache)));
  expect(first).toEqual(second);
});

it('takes a script of the root in place of its own, and makes it anew when it changes', async () => {
  const kept = new Map<string, string>();
  const cache = {
    get: (kind: string, key: string) => kept.get(`${kind} ${key}`) ?? null,
    set: (kind: string, key: string, value: string) => kept.set(`${kind} ${key}`, value),
  };
  const folder = await folderWith('document.title = "one";');
  expect((await buildScripts([folder, own], cache)).get('copy-address')).toContain('one');
  await writeFile(join(folder, 'assets/scripts/copy-address.ts'), 'document.title = "two";');
  expect((await buildScripts([folder, own], cache)).get('copy-address')).toContain('two');
  expect(kept.size).toBe(2);
});

it('says where a script cannot be read', async () => {
  const folder = await folderWith('const a = 1;\nconst b = ;\n');
  await expect(buildScripts([folder, own], noCache)).rejects.toMatchObject({
    path: join(folder, 'assets/scripts/copy-address.ts'),
    line: 2,
    column: 11,
  });
});
