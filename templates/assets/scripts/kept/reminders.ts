import type { KeptSite } from './shelf.ts';

/**
 * A browser that runs out of room removes what a site keeps without a word. These reminders lie in another store, which
 * most browsers spare, so that a reader can be told. Where that one is refused as well there is nothing to remember with.
 */
const key = ({ base, edition }: KeptSite): string => `cleardays ${edition} ${base} kept`;

/** Returns whether a pack was kept and not removed by the reader. */
export function hasReminder(site: KeptSite, manifestHref: string): boolean {
  return read(site).includes(manifestHref);
}

/** Remembers that a pack is kept. */
export function remember(site: KeptSite, manifestHref: string): void {
  write(site, [...read(site).filter((href) => href !== manifestHref), manifestHref]);
}

/** Forgets a pack that the reader has removed. */
export function forgetReminder(site: KeptSite, manifestHref: string): void {
  write(
    site,
    read(site).filter((href) => href !== manifestHref),
  );
}

function read(site: KeptSite): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key(site)) ?? '[]');
    return Array.isArray(value) ? value.filter((href) => typeof href === 'string') : [];
  } catch {
    return [];
  }
}

function write(site: KeptSite, hrefs: readonly string[]): void {
  try {
    localStorage.setItem(key(site), JSON.stringify(hrefs));
  } catch {
    // See above.
  }
}
