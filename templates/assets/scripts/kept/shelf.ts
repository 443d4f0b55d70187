import type { OfflineManifest } from '../../../../scripts/render/web/offline/offline-manifest.ts';

/**
 * What this device keeps. Each pack has a cache of its own, filled before anybody knows of it; the shelf is a cache of
 * records that say which of them are whole. A pack is kept from the moment its record stands on the shelf, and gone from
 * the moment it does not: nothing half-filled is ever found.
 *
 * The names carry edition and base path, so that the public and the members' edition never see each other's.
 */
export interface KeptSite {
  /** The site's path within the host, with a slash at the end: `/meetings/`. */
  readonly base: string;
  readonly edition: string;
}

/** A whole pack. */
export interface KeptRecord {
  readonly format: 1;
  /** The name of its cache. */
  readonly cache: string;
  /** When it was kept, ISO 8601. */
  readonly keptAt: string;
  readonly manifestHref: string;
  readonly manifest: OfflineManifest;
}

const product = 'cleardays';
const named = ({ base, edition }: KeptSite, what: string): string => `${product} ${edition} ${base} ${what}`;
const shelfName = (site: KeptSite): string => named(site, 'shelf');

/** Returns a new name for the cache of a pack. */
export function newPackName(site: KeptSite): string {
  return named(site, `pack ${crypto.randomUUID()}`);
}

/** Returns the name of the cache of those pages that stand in for others. */
export function shellName(site: KeptSite, version: string): string {
  return named(site, `shell ${version}`);
}

/** Returns the name of the lock that whoever keeps or removes something holds. */
export function lockName(site: KeptSite): string {
  return named(site, 'lock');
}

/** Returns the whole packs of an edition, the newest first. One whose cache the browser has removed is not among them. */
export async function listKept(site: KeptSite): Promise<KeptRecord[]> {
  if (!(await caches.has(shelfName(site)))) return [];
  const shelf = await caches.open(shelfName(site));
  const responses = await Promise.all((await shelf.keys()).map((request) => shelf.match(request)));
  const records = await Promise.all(
    responses.map(async (response) => (await response?.json()) as KeptRecord | undefined),
  );
  const whole: KeptRecord[] = [];
  for (const record of records) {
    if (record !== undefined && (await caches.has(record.cache))) whole.push(record);
  }
  return whole.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

/** Returns the record of a pack, or null where it is not kept whole. */
export async function findKept(site: KeptSite, manifestHref: string): Promise<KeptRecord | null> {
  return (await listKept(site)).find((record) => record.manifestHref === manifestHref) ?? null;
}

/** Puts a filled pack on the shelf, in the place of its former version. */
export async function shelve(site: KeptSite, record: KeptRecord): Promise<void> {
  const shelf = await caches.open(shelfName(site));
  await shelf.put(record.manifestHref, new Response(JSON.stringify(record)));
}

/** Takes a pack off the shelf. Its cache goes with the next sweep. */
export async function unshelve(site: KeptSite, manifestHref: string): Promise<void> {
  const shelf = await caches.open(shelfName(site));
  await shelf.delete(manifestHref);
}

/** Deletes the caches of packs that no record names: of former versions, and of what was broken off. Hold the lock. */
export async function sweep(site: KeptSite): Promise<void> {
  const kept = new Set((await listKept(site)).map(({ cache }) => cache));
  await deleteCaches((name) => name.startsWith(named(site, 'pack ')) && !kept.has(name));
}

/** Deletes everything that an edition keeps. */
export async function clear(site: KeptSite): Promise<void> {
  await deleteCaches((name) => name.startsWith(named(site, '')));
}

/** Deletes the pages that former versions of the worker left. */
export async function deleteOldShells(site: KeptSite, version: string): Promise<void> {
  await deleteCaches((name) => name.startsWith(named(site, 'shell ')) && name !== shellName(site, version));
}

/** Deletes what other editions kept below the same path: who may read this one may not be who may read that. */
export async function deleteOtherEditions({ base, edition }: KeptSite): Promise<void> {
  await deleteCaches((name) => {
    const [first, ofEdition, ofBase] = name.split(' ');
    return first === product && ofBase === base && ofEdition !== edition;
  });
}

async function deleteCaches(isDue: (name: string) => boolean): Promise<void> {
  await Promise.all((await caches.keys()).filter(isDue).map((name) => caches.delete(name)));
}
