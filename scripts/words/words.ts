import type { english } from './en/english.ts';

/**
 * The words of the interface in one language: everything that site and packs say by themselves. English is complete by
 * definition, and the compiler holds every other language to it.
 */
export type Words = typeof english;
