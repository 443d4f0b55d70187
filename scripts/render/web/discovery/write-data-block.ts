import type { ThingData } from './describe-page.ts';

/** Characters that could end a script element or open a comment within one, and those that end a line of a script. */
const telling = /[<>&\u2028\u2029]/gu;

/**
 * Returns things of schema.org as JSON-LD for a script element. No title can end the element: what means something to a
 * reader of HTML is written as a number.
 */
export function writeDataBlock(things: readonly ThingData[]): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return text.replace(telling, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
