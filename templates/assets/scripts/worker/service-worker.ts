import {
  deleteOldShells,
  deleteOtherEditions,
  listKept,
  lockName,
  shellName,
  sweep,
  type KeptSite,
} from '../kept/shelf.ts';

/**
 * Stands between the pages and the network where a reader keeps packs. With a connection every page comes from the
 * site, so that nobody reads an old agenda; without one from the kept packs, and else the page that says so.
 */
declare const self: ServiceWorkerGlobalScope & { readonly cleardays: WorkerFacts };

/** What scripts/render/web/offline/render-service-worker.ts puts before this text. */
interface WorkerFacts extends KeptSite {
  /** Changes with the pages and files that stand in for others. */
  readonly version: string;
  /** Their addresses within the host. */
  readonly shell: readonly string[];
  readonly offlinePage: string;
  readonly assetFolder: string;
}

/** How long the network may take, in milliseconds, before a kept copy is shown instead and says that it is one. */
const patience = 8000;
const fileKinds: ReadonlySet<string> = new Set(['style', 'script', 'font', 'image']);
const site = self.cleardays;

self.addEventListener('install', (event) => {
  event.waitUntil(storeShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(site.base)) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(request));
  else if (fileKinds.has(request.destination)) event.respondWith(answerFile(request, pathname));
});

async function storeShell(): Promise<void> {
  const cache = await caches.open(shellName(site, site.version));
  await cache.addAll(site.shell.map((href) => new Request(href, { cache: 'no-cache' })));
}

async function tidy(): Promise<void> {
  await deleteOldShells(site, site.version);
  await deleteOtherEditions(site);
  // A page may be filling a cache just now, which is not yet on the shelf.
  await navigator.locks.request(lockName(site), { ifAvailable: true }, (lock) => (lock === null ? null : sweep(site)));
}

async function answerPage(request: Request): Promise<Response> {
  const live = fetch(request);
  // Looked at below; without this a failure that comes first would count as nobody's.
  live.catch(() => undefined);
  const copy = await findCopy(request.url);
  try {
    const response = await (copy === null ? live : Promise.race([live, late()]));
    return copy !== null && response.status >= 500 ? copy : response;
  } catch {
    return (
      copy ?? (await caches.match(site.offlinePage, { cacheName: shellName(site, site.version) })) ?? Response.error()
    );
  }
}

async function answerFile(request: Request, pathname: string): Promise<Response> {
  // Names of assets carry a hash of their content, so that a copy is as good as the file.
  if (pathname.startsWith(site.assetFolder)) return (await findCopy(request.url)) ?? fetch(request);
  return fetch(request).catch(async () => (await findCopy(request.url)) ?? Response.error());
}

/** Returns the copy of a file from the pack that was kept last, or from the pages that stand in; null where there is none. */
async function findCopy(url: string): Promise<Response | null> {
  const options = { ignoreSearch: true, ignoreVary: true };
  for (const { cache, keptAt } of await listKept(site)) {
    const copy = await caches.match(url, { ...options, cacheName: cache });
    if (copy !== undefined) return sayKept(copy, keptAt);
  }
  return (await caches.match(url, { ...options, cacheName: shellName(site, site.version) })) ?? null;
}

/** A page is told that it is a copy, and since when; the style sheet then shows its notice of it. */
async function sayKept(copy: Response, keptAt: string): Promise<Response> {
  if (copy.headers.get('content-type')?.startsWith('text/html') !== true) return copy;
  const html = await copy.text();
  const headers = new Headers(copy.headers);
  headers.delete('content-length');
  headers.delete('content-encoding');
  return new Response(html.replace('<html ', `<html data-kept="${keptAt}" `), { headers });
}

function late(): Promise<never> {
  return new Promise((_, failed) => {
    setTimeout(() => {
      failed(new Error('late'));
    }, patience);
  });
}
