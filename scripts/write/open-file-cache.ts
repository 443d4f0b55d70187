import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileCache } from '../model/file-cache.ts';

/** A cache of files on disk; `prune` forgets what this build did not use. */
export interface DiskFileCache extends FileCache {
  prune(): Promise<void>;
}

/** Opens the file cache in a folder, a file for each content, named by its hash. */
export function openFileCache(folder: string): DiskFileCache {
  const used = new Set<string>();
  let drafts = 0;
  return {
    async find(sha256) {
      try {
        const file = join(folder, sha256);
        const content = await readFile(file);
        // A disk that was full may have left half a file, and a hand may have changed the output, which is the same file.
        if (createHash('sha256').update(content).digest('hex') !== sha256) return null;
        used.add(sha256);
        return file;
      } catch {
        return null;
      }
    },
    async set(sha256, content) {
      used.add(sha256);
      drafts += 1;
      const draft = join(folder, `${sha256}.${process.pid}-${drafts}`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(draft, content);
        await rename(draft, join(folder, sha256));
      } catch {
        // A disk that is full or refuses makes the next build slower, and this one none the worse.
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
    async prune() {
      const names = await readdir(folder).catch(() => []);
      const stale = names.filter((name) => !used.has(name));
      await Promise.all(stale.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
    },
  };
}
