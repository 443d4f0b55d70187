/**
 * The scripts of the site, each `assets/scripts/NAME.ts` and loaded by the pages that name it. Every page is of use
 * without them.
 */
export const scriptNames = ['copy-address', 'search'] as const;

/** One of them. */
export type ScriptName = (typeof scriptNames)[number];
