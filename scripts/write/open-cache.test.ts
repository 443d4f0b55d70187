import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from './open-cache.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cleardays-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('openCache', () => {
  it('gives back in the next build what this one kept', () => {
    const first = openCache(folder);
    first.set('bodies', 'ab12', '<p>text</p>');
    first.save();
    expect(openCache(folder).get('bodies', 'ab12')).toBe('<p>text</p>');
    expect(openCache(folder).get('charts', 'ab12')).toBeNull();
  });

  it('forgets what a build did not use', () => {
    const first = openCache(folder);
    first.set('bodies', 'ab12', 'used');
    first.set('bodies', 'ab34', 'unused');
    first.save();
    const second = openCache(folder);
    second.get('bodies', 'ab12');
    second.save();
    expect(openCache(folder).get('bodies', 'ab34')).toBeNull();
    expect(openCache(folder).get('bodies', 'ab12')).toBe('used');
  });

  it('counts a damaged file as empty', async () => {
    const first = openCache(folder);
    first.set('bodies', 'ab12', 'x');
    first.save();
    for (const name of await readdir(folder)) await writeFile(join(folder, name), '{"ab12": ');
    expect(openCache(folder).get('bodies', 'ab12')).toBeNull();
  });

  it('keeps nothing and stops nothing where it cannot write', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const cache = openCache(join(file, 'cache'));
    cache.set('bodies', 'ab1', 'text');
    expect(() => {
      cache.save();
    }).not.toThrow();
  });
});
