import nunjucks from 'nunjucks';
import type { Words } from '../../words/words.ts';

/**
 * Returns sentences for the scripts of a page as JSON that may stand in a page's block of data, with the months and ages
 * of `days` where they are given.
 */
export function scriptWords(sentences: Readonly<Record<string, string>>, days?: Words['days']): unknown {
  const months = days?.months.map((name, index): [string, string] => [`month${index + 1}`, name]) ?? [];
  const all: Record<string, string> = { ...sentences, ...Object.fromEntries(months), ...days?.script };
  // Nothing in it may end the block.
  return new nunjucks.runtime.SafeString(JSON.stringify(all).replaceAll('<', '\\u003c'));
}
