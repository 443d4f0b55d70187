import type { OfflineManifest } from '../../../../scripts/render/web/offline/offline-manifest.ts';
import { KeepError } from './keep-error.ts';

/** Asks the site for a file as it is now. Throws a KeepError for any answer that is not the file. */
export async function fetchFresh(href: string, signal: AbortSignal | null = null): Promise<Response> {
  // A redirect is not followed: it leads to another page, as a rule one to sign in on.
  const response = await fetch(href, { cache: 'no-cache', redirect: 'manual', signal });
  if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) {
    throw new KeepError('signIn');
  }
  if (response.status === 404 || response.status === 410) throw new KeepError('gone');
  if (!response.ok) throw new KeepError('connection');
  return response;
}

/** Returns the list of a meeting's files as the site has it now. Throws a KeepError. */
export async function fetchManifest(href: string, signal: AbortSignal | null = null): Promise<OfflineManifest> {
  const response = await fetchFresh(href, signal);
  const manifest: unknown = await response.json().catch(() => null);
  // Some networks answer everything with a page of their own.
  if (!isManifest(manifest)) throw new KeepError('connection');
  return manifest;
}

function isManifest(value: unknown): value is OfflineManifest {
  const manifest = value as Partial<OfflineManifest> | null;
  return manifest?.format === 1 && typeof manifest.version === 'string' && Array.isArray(manifest.files);
}
