import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OfficerError } from '../diagnostics/officer-error.ts';
import { wordDiskError } from './disk-errors.ts';
import { makeFolder } from './make-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cleardays-make-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function refusalOf(path: string): Promise<string> {
  const error = wordDiskError(await makeFolder(path).catch((thrown: unknown) => thrown), path);
  return error instanceof OfficerError ? error.message : 'made';
}

describe('makeFolder', () => {
  it('makes what is missing, at once and again', async () => {
    const path = join(folder, 'a/b/c');
    await Promise.all([makeFolder(path), makeFolder(path)]);
    await makeFolder(path);
    expect(existsSync(path)).toBe(true);
  });

  it('says that a file stands in the way', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await refusalOf(join(folder, 'file'))).toContain('a file stands where');
    expect(await refusalOf(join(folder, 'file/below/it'))).toContain('a file stands where');
  });

  it.runIf(existsSync('/proc/self'))('comes back where the system makes no folders, with words', async () => {
    expect(await refusalOf('/proc/cleardays/dist')).toContain('/proc/cleardays (no folder can be made there)');
  });
});
