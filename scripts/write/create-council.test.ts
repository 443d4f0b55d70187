import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createCouncil } from './create-council.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cleardays-council-'));
  await mkdir(join(folder, 'starter'));
  await writeFile(join(folder, 'starter/council.md'), 'name: "{{name}}"\nurl: "{{url}}"\n');
  await writeFile(join(folder, 'starter/README.md'), '# {{name}}: papers\n');
});
afterEach(() => rm(folder, { recursive: true }));

it.each([
  ['quotes and a backslash', `O'Neill "and" \\ Co: #1`],
  ['what a replacement looks like', "$& and $' $1"],
  ['what is to be filled in', '{{name}} {{url}}'],
  ['other scripts', 'Cyngor Môn 委員会 🎉 דב'],
])('makes a root of a council whose name holds %s', async (_, name) => {
  const root = join(folder, 'root');
  const url = 'https://example.org/?a="b"&c=$&';
  const files = await createCouncil(root, { folder: join(folder, 'starter'), name, url, files: new Map() });
  expect(files).toEqual(['README.md', 'council.md']);
  expect(parse(await readFile(join(root, 'council.md'), 'utf8'))).toEqual({ name, url });
  expect(await readFile(join(root, 'README.md'), 'utf8')).toBe(`# ${name}: papers\n`);
});
