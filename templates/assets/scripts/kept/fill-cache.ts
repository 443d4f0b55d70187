import type { OfflineFile, OfflineManifest } from '../../../../scripts/render/web/offline/offline-manifest.ts';
import { fetchFresh } from './fetch-manifest.ts';
import { KeepError } from './keep-error.ts';
import type { KeptRecord } from './shelf.ts';

/** How many files are asked for at once. */
const atOnce = 4;

/** How a pack is fetched. */
export interface FillOptions {
  /** The version kept so far, whose unchanged files are taken over. */
  readonly former: KeptRecord | null;
  readonly signal: AbortSignal;
  /** Told after each file, in thousands of bytes. */
  readonly progress: (done: number) => void;
}

/** Fetches all files of a manifest into a cache. Throws at the first that cannot be had or stored; the rest is given up. */
export async function fillCache(cache: Cache, manifest: OfflineManifest, options: FillOptions): Promise<void> {
  const { former, progress } = options;
  const given = new AbortController();
  const { signal } = given;
  const stop = (): void => {
    given.abort(options.signal.reason);
  };
  options.signal.addEventListener('abort', stop);
  if (options.signal.aborted) stop();
  const formerCache = former === null ? null : await caches.open(former.cache);
  const formerHashes = new Map(former?.manifest.files.map(([href, hash]) => [href, hash]));
  const queue = [...manifest.files];
  let done = 0;

  const take = async ([href, hash, kilobytes]: OfflineFile): Promise<void> => {
    const same = formerHashes.get(href) === hash ? await formerCache?.match(href) : undefined;
    await cache.put(href, same ?? storable(await fetchFile(href, signal)));
    done += kilobytes;
    progress(done);
  };
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      signal.throwIfAborted();
      await take(file);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (error) {
    given.abort();
    throw error;
  } finally {
    options.signal.removeEventListener('abort', stop);
  }
}

/** A file that the manifest names and the site does not have is one of a site that has just been renewed. */
async function fetchFile(href: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetchFresh(href, signal);
  } catch (error) {
    throw error instanceof KeepError && error.reason === 'gone' ? new KeepError('changed') : error;
  }
}

/** With all its headers, the policy of the page among them, but for the one that caches refuse. */
function storable(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.delete('vary');
  return new Response(response.body, { status: 200, headers });
}
