import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { OfficerError } from '../diagnostics/officer-error.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Takes the lock of an output folder, so that two builds never write to it at once, and returns the function that
 * gives it back. The lock of a process that no longer runs is taken over. Throws an OfficerError where another build
 * holds it.
 */
export async function takeLock(out: string): Promise<() => Promise<void>> {
  await makeFolder(out);
  const lock = join(out, '.cleardays.lock');
  // Written in full under a name of its own and then linked, so that no other build ever reads half a lock.
  const draft = `${lock}.${process.pid}`;
  try {
    await writeFile(draft, String(process.pid));
    await claim(draft, lock);
  } finally {
    await rm(draft, { force: true });
  }
  return () => rm(lock, { force: true });
}

async function claim(draft: string, lock: string): Promise<void> {
  for (;;) {
    try {
      await link(draft, lock);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = Number(await readFile(lock, 'utf8').catch(() => '0'));
    if (isRunning(holder)) {
      throw new OfficerError([
        diagnose('BUILD_RUNNING', { file: lock, line: 1, column: 1 }, { process: holder, lock }),
      ]);
    }
    await rm(lock, { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but it runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
