import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileCache } from './open-file-cache.ts';

const content = new Uint8Array([0x89, 0x50, 0, 0xff]);
const sha256 = createHash('sha256').update(content).digest('hex');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cleardays-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the file cache', () => {
  it('hands back every byte that was kept, and forgets what a build did not use', async () => {
    await openFileCache(folder).set(sha256, content);
    const cache = openFileCache(folder);
    expect([...readFileSync((await cache.find(sha256)) ?? '')]).toEqual([...content]);
    await cache.prune();
    expect(readdirSync(folder)).toEqual([sha256]);
    await openFileCache(folder).prune();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('knows nothing of a file that was damaged', async () => {
    await openFileCache(folder).set(sha256, content);
    writeFileSync(join(folder, sha256), content.subarray(0, 2));
    expect(await openFileCache(folder).find(sha256)).toBeNull();
  });

  it('does without where it cannot keep anything', async () => {
    writeFileSync(join(folder, 'file'), '');
    const cache = openFileCache(join(folder, 'file'));
    await cache.set(sha256, content);
    expect(await cache.find(sha256)).toBeNull();
    await cache.prune();
  });
});
