import type { KeptSite } from '../kept/shelf.ts';

/**
 * Remembers, in a store that browsers spare as a rule, that there are notes, so that a reader can be told where the
 * browser has removed them.
 */
const key = ({ base, edition }: KeptSite): string => `cleardays ${edition} ${base} notes`;

/** Remembers how many notes there are. */
export function rememberNotes(site: KeptSite, number: number): void {
  try {
    localStorage.setItem(key(site), String(number));
  } catch {
    // Without that store nothing can be remembered.
  }
}

/** Returns whether notes were there that are there no more, though nobody has deleted them. */
export function areNotesLost(site: KeptSite, number: number): boolean {
  try {
    return number === 0 && Number(localStorage.getItem(key(site)) ?? 0) > 0;
  } catch {
    return false;
  }
}
