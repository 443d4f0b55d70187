import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FinishedFacts, FinishedPdf } from '../model/finished-pdf.ts';

/** Finished packs from former builds, by the hash of all that they came from. */
export interface PackCache {
  get(key: string): Promise<FinishedPdf | null>;
  set(key: string, pack: FinishedPdf): Promise<void>;
  /** Deletes the packs that this build did not use. */
  prune(): Promise<void>;
}

/** Opens the pack cache in a folder: `<key>.pdf` with `<key>.json` beside it, the JSON written last. */
export function openPackCache(folder: string): PackCache {
  const used = new Set<string>();

  async function replace(file: string, content: string | Uint8Array): Promise<void> {
    await writeFile(`${file}.${process.pid}`, content);
    await rename(`${file}.${process.pid}`, file);
  }

  async function forget(key: string): Promise<void> {
    const names = await readdir(folder).catch(() => []);
    const parts = names.filter((name) => name.startsWith(`${key}.`));
    await Promise.all(parts.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
  }

  return {
    async get(key) {
      try {
        const facts = JSON.parse(await readFile(join(folder, `${key}.json`), 'utf8')) as FinishedFacts;
        const pdf = await readFile(join(folder, `${key}.pdf`));
        // A disk that was full, or a hand that was in the folder, may have left half a file.
        if (createHash('sha256').update(pdf).digest('hex') !== facts.sha256) return null;
        used.add(key);
        return { pdf, ...facts };
      } catch {
        return null;
      }
    },
    async set(key, { pdf, ...facts }) {
      used.add(key);
      try {
        await mkdir(folder, { recursive: true });
        await replace(join(folder, `${key}.pdf`), pdf);
        await replace(join(folder, `${key}.json`), JSON.stringify(facts));
      } catch {
        // A disk that is full or refuses makes the next build slower, and this one none the worse.
        await forget(key);
      }
    },
    async prune() {
      const names = await readdir(folder).catch(() => []);
      const stale = names.filter((name) => !used.has(name.replace(/\..*$/u, '')));
      await Promise.all(stale.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
    },
  };
}
