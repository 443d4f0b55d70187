/**
 * The scripts of the site, each `assets/scripts/NAME.ts` and loaded by the pages that name it. Every page is of use
 * without them.
 */
export const scriptNames = [
  'copy-address',
  'former-address',
  'search',
  'keep-pack',
  'kept-list',
  'kept-copy',
  'notes',
  'notes-list',
] as const;

/** One of them. */
export type ScriptName = (typeof scriptNames)[number];

/** The script that stands between the pages and the network where a reader keeps packs; no page loads it. */
export const workerName = 'worker/service-worker';
