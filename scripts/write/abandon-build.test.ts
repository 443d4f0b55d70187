import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { abandonBuild } from './abandon-build.ts';
import { openStaging } from './open-staging.ts';
import { takeLock } from './take-lock.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'cleardays-abandon-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

describe('abandonBuild', () => {
  it('takes away what was staged, and the lock', async () => {
    await takeLock(out);
    const staging = await openStaging(out, 'public');
    await staging.write('/index.html', 'half');
    expect(abandonBuild(out, 'public')).toBe(true);
    expect(await readdir(out)).toEqual([]);
  });

  it('leaves alone what is just being put in place', async () => {
    await takeLock(out);
    await writeFile(join(out, '.public.next'), '');
    expect(abandonBuild(out, 'public')).toBe(false);
    expect(await readdir(out)).toEqual(['.public.next']);
  });

  it('leaves the lock of another process', async () => {
    await writeFile(join(out, '.cleardays.lock'), '1');
    abandonBuild(out, 'public');
    expect(await readdir(out)).toEqual(['.cleardays.lock']);
  });
});
