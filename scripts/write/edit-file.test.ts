import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editFile, readForEdit } from './edit-file.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cleardays-edit-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

it.each([
  ['a\nb\n', 'a\nc\nb\n'],
  ['\uFEFFa\r\nb\r\n', '\uFEFFa\r\nc\r\nb\r\n'],
])('keeps the line ends and the mark of %j', async (typed, expected) => {
  await writeFile(join(root, 'x.md'), typed);
  const before = (await readForEdit(root, 'x.md')) ?? '';
  expect(before).toBe('a\nb\n');
  expect(await editFile(root, 'x.md', before, 'a\nc\nb\n')).toBe(true);
  expect(await readFile(join(root, 'x.md'), 'utf8')).toBe(expected);
  expect(await readdir(root)).toEqual(['x.md']);
});

it('leaves a file alone that somebody changed in the meantime', async () => {
  await writeFile(join(root, 'x.md'), 'mine');
  expect(await editFile(root, 'x.md', 'theirs', 'lost')).toBe(false);
  expect(await readFile(join(root, 'x.md'), 'utf8')).toBe('mine');
});

it('knows nothing of a file that is not there', async () => {
  expect(await readForEdit(root, 'x.md')).toBeNull();
});
