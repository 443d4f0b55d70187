import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFolder } from './open-staging.ts';
import { writeFiles } from './write-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cleardays-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('writeFiles', () => {
  it('writes texts and bytes, and what is kept without writing it again', async () => {
    const kept = join(folder, 'kept');
    writeFileSync(kept, 'picture');
    const output = await openFolder(join(folder, 'out'));
    await writeFiles(
      [
        { path: '/a/charts/figure-1.csv', content: () => Promise.resolve('Month\r\n') },
        { path: '/a/charts/figure-1.png', content: () => Promise.resolve(new Uint8Array([0x89, 0])) },
        { path: '/b/charts/figure-1.svg', content: () => Promise.resolve({ keptAt: kept }) },
      ],
      output,
    );
    const read = (path: string) => readFileSync(join(output.folder, path));
    expect(read('/a/charts/figure-1.csv').toString()).toBe('Month\r\n');
    expect([...read('/a/charts/figure-1.png')]).toEqual([0x89, 0]);
    expect(read('/b/charts/figure-1.svg').toString()).toBe('picture');
    expect(statSync(join(output.folder, '/b/charts/figure-1.svg')).ino).toBe(statSync(kept).ino);
  });

  it('fails where a file cannot be made', async () => {
    const output = await openFolder(join(folder, 'out'));
    const failing = [{ path: '/a.svg', content: () => Promise.reject(new Error('No ink.')) }];
    await expect(writeFiles(failing, output)).rejects.toThrow('No ink.');
  });
});
