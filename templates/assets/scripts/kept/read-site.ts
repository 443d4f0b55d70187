import type { KeptSite } from './shelf.ts';

/** Returns the site and language that an element of the page names: `data-base` and `data-edition`. */
export function readSite(element: HTMLElement): KeptSite & { readonly lang: string } {
  const { base = '/', edition = 'public' } = element.dataset;
  return { base, edition, lang: document.documentElement.lang };
}
