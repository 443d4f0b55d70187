import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it that are missing. Node's own `recursive` never comes back where the system says of
 * a folder that is there that it is not, as `/proc` does; here the system's first refusal is thrown.
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let path = resolve(folder); !(await isThere(path)); path = dirname(path)) {
    missing.unshift(path);
    // The drive itself is missing.
    if (path === dirname(path)) break;
  }
  if (missing.length === 0) await refuseFile(folder);
  for (const path of missing) {
    await mkdir(path).catch(async (error: unknown) => {
      // Another build may have made it in this moment.
      if (!(await isFolder(path))) throw error;
    });
  }
}

async function refuseFile(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  throw Object.assign(new Error(`EEXIST: ${folder}`), { code: 'EEXIST', syscall: 'mkdir', path: folder });
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
