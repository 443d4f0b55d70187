import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from './take-lock.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'cleardays-lock-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

describe('takeLock', () => {
  it('leaves nothing behind once it is given back', async () => {
    const giveBack = await takeLock(out);
    await giveBack();
    expect(await readdir(out)).toEqual([]);
  });

  it('refuses while another process holds it', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      await writeFile(join(out, '.cleardays.lock'), String(other.pid));
      await expect(takeLock(out)).rejects.toThrow('Another build is writing to the same folder');
    } finally {
      other.kill();
    }
  });

  it('takes over from a process that no longer runs', async () => {
    const other = spawn(process.execPath, ['-e', '']);
    await new Promise((ended) => other.once('exit', ended));
    await writeFile(join(out, '.cleardays.lock'), String(other.pid));
    await expect(takeLock(out)).resolves.toBeTypeOf('function');
  });

  it('takes over a lock that holds no process', async () => {
    await writeFile(join(out, '.cleardays.lock'), 'rubbish');
    await expect(takeLock(out)).resolves.toBeTypeOf('function');
  });
});
