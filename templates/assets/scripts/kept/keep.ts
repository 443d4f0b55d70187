import type { OfflineManifest } from '../../../../scripts/render/web/offline/offline-manifest.ts';
import { fetchManifest } from './fetch-manifest.ts';
import { fillCache } from './fill-cache.ts';
import { KeepError, reasonOf } from './keep-error.ts';
import { clear, findKept, listKept, lockName, newPackName, shelve, sweep, unshelve } from './shelf.ts';
import type { KeptRecord, KeptSite } from './shelf.ts';
import { startWorker, stopWorker } from './start-worker.ts';

/** How often a pack is begun anew because the site was renewed meanwhile. */
const attempts = 3;

/** What is told while a pack is fetched: thousands of bytes. */
export type Progress = (done: number, all: number) => void;

/** Returns whether this browser can keep anything here: it needs a secure connection and all that is used. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator;
}

/**
 * Keeps a pack, or its newest version in place of the one kept so far. Throws a KeepError or what a browser throws;
 * then what was kept before is as it was, and nothing else is left.
 */
export async function keep(
  site: KeptSite,
  manifestHref: string,
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: Progress },
): Promise<KeptRecord> {
  return locked(site, async () => {
    try {
      await askForRoom(await fetchManifest(manifestHref, signal));
      await startWorker(site);
      // Whether the browser grants it is its own business; packs are kept either way.
      await navigator.storage.persist().catch(() => false);
      const former = await findKept(site, manifestHref);
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const record = await keepOnce(site, manifestHref, { former, signal, progress });
        if (record !== null) return record;
      }
      throw new KeepError('changed');
    } catch (error) {
      // What is stopped while it is half stored breaks like a lost connection.
      signal.throwIfAborted();
      throw error;
    } finally {
      await tidy(site);
    }
  });
}

/** Removes a pack, and with the last one the worker and all that it needed. */
export async function remove(site: KeptSite, manifestHref: string): Promise<void> {
  await locked(site, async () => {
    await unshelve(site, manifestHref);
    await tidy(site);
  });
}

/** Returns the new record, or null where the site was renewed before all was here. */
async function keepOnce(
  site: KeptSite,
  manifestHref: string,
  { former, signal, progress }: { former: KeptRecord | null; signal: AbortSignal; progress: Progress },
): Promise<KeptRecord | null> {
  const manifest = await fetchManifest(manifestHref, signal);
  await askForRoom(manifest);
  const name = newPackName(site);
  const cache = await caches.open(name);
  try {
    await fillCache(cache, manifest, {
      former,
      signal,
      progress: (done) => {
        progress(done, manifest.kilobytes);
      },
    });
  } catch (error) {
    await caches.delete(name);
    if (reasonOf(error) === 'changed') return null;
    throw error;
  }
  const now = await fetchManifest(manifestHref, signal);
  if (JSON.stringify(now.files) !== JSON.stringify(manifest.files)) return null;
  const record: KeptRecord = { format: 1, cache: name, keptAt: new Date().toISOString(), manifestHref, manifest };
  await shelve(site, record);
  return record;
}

/** Browsers say only roughly how much room there is, but where that is too little it need not be tried. */
async function askForRoom({ kilobytes }: OfflineManifest): Promise<void> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  if (quota !== undefined && quota - usage < kilobytes * 1000) throw new KeepError('full');
}

/** Deletes what no pack needs; without any, the worker too. */
async function tidy(site: KeptSite): Promise<void> {
  await sweep(site);
  if ((await listKept(site)).length > 0) return;
  await stopWorker(site);
  await clear(site);
}

async function locked<Result>(site: KeptSite, work: () => Promise<Result>): Promise<Result> {
  if (!canKeep()) throw new KeepError('unsupported');
  return navigator.locks.request(lockName(site), { ifAvailable: true }, (lock) => {
    if (lock === null) throw new KeepError('busy');
    return work();
  });
}
