import { KeepError } from './keep-error.ts';
import type { KeptSite } from './shelf.ts';

/** Starts the worker of the site where it does not run yet, and waits until it does. Throws where it cannot. */
export async function startWorker({ base }: KeptSite): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${base}service-worker.js`, {
    scope: base,
    updateViaCache: 'none',
  });
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (worker === null || worker.state === 'activated') return;
  await new Promise<void>((started, failed) => {
    const look = (): void => {
      if (worker.state === 'activated') started();
      if (worker.state === 'redundant') void whyFailed(base).then(failed);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** It could not fetch its own pages, or not store them. */
async function whyFailed(base: string): Promise<KeepError> {
  const answer = await fetch(base, { method: 'HEAD' }).catch(() => null);
  return new KeepError(answer?.ok === true ? 'full' : 'connection');
}

/** Ends the worker: without packs there is nothing for it to do. */
export async function stopWorker({ base }: KeptSite): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (registration !== undefined && new URL(registration.scope).pathname === base) await registration.unregister();
}
