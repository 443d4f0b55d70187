import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OfficerError } from '../diagnostics/officer-error.ts';
import { wordDiskError } from './disk-errors.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cleardays-disk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function messageOf(error: unknown): string | null {
  const worded = wordDiskError(error, folder);
  return worded instanceof OfficerError ? (worded.findings.diagnostics[0]?.message ?? null) : null;
}

function errorOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

describe('an error of the disk', () => {
  it('says that a file stands where a folder is needed', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'below')]) {
      expect(messageOf(errorOf(() => mkdirSync(path, { recursive: true })))).toContain('a file stands where');
    }
  });

  it('says that a folder cannot be made, for which Node tells only that something does not exist', () => {
    const error = Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'mkdir', path: '/mnt/dist' });
    expect(messageOf(error)).toContain('/mnt/dist (no folder can be made there)');
  });

  it('is found inside the error of a tool that met it', () => {
    const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', syscall: 'write' });
    const wrapped = Object.assign(new Error('Having trouble writing'), { originalError: full });
    expect(messageOf(new Error('Problem', { cause: wrapped }))).toContain('There is no room left on the disk');
  });

  it('stays what it is where it may be a fault of the program', () => {
    const error = Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'open', path: '/mnt/dist' });
    expect(wordDiskError(error, folder)).toBe(error);
    expect(wordDiskError('text', folder)).toBe('text');
  });
});
