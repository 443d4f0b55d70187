import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../model/archive.ts';

/**
 * Clears away what a build that is stopped half-way leaves in its output folder: the staging folder and the lock.
 * Returns whether the former output is as it was; where the output is just being replaced, nothing is touched but the
 * lock, and the next build completes it. All at once, since the process ends after it.
 */
export function abandonBuild(out: string, edition: Edition): boolean {
  const lock = join(out, '.cleardays.lock');
  const staging = join(out, `.${edition}.staging`);
  const isStaged = existsSync(staging);
  try {
    if (isStaged) rmSync(staging, { recursive: true, force: true, maxRetries: 3 });
    if (readFileSync(lock, 'utf8') === String(process.pid)) rmSync(lock);
  } catch {
    // A file that was being written at this moment may stay; the next build begins by clearing it away.
  }
  return isStaged;
}
