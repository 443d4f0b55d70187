import { blockEnd } from './word-runs.ts';

/** Elements that stand within a line of text; every other ends a block. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code data dfn em i ins kbd mark q s small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

/**
 * Returns all that a file of the edition holds as text, without what its format puts into words or between them, and
 * with `blockEnd` between blocks. What stands in attributes follows the text, since it belongs to no sentence.
 */
export function shownText(path: string, content: string): string {
  const text = unescape(path, content);
  if (/\.(?:html|xml|svg)$/u.test(path)) return ofMarkup(text);
  if (/\.(?:csv|ics)$/u.test(path)) return text.replaceAll('\n', ` ${blockEnd} `);
  return text;
}

/**
 * iCalendar folds lines anywhere and writes line ends as letters, JSON does the latter and may write any letter as a
 * number, also where it stands within a page.
 */
function unescape(path: string, content: string): string {
  if (!/\.(?:ics|json|html|webmanifest|js)$/u.test(path)) return content;
  const unfolded = path.endsWith('.ics') ? content.replace(/\r?\n[ \t]/gu, '') : content;
  // Two texts of a list; within a text the marks would be written with backslashes.
  const parted = unfolded.replace(/",\s*"/gu, `" ${blockEnd} "`);
  if (!parted.includes('\\')) return parted;
  return parted
    .replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[bfnrtN]/gu, ' ')
    .replaceAll('\\', '');
}

const tag = /<(\/?)([a-z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/giu;

function ofMarkup(markup: string): string {
  const attributes: string[] = [];
  const text = markup.replace(tag, (_, _slash, name: string, given: string) => {
    if (given.length > 1) attributes.push(given);
    return inline.has(name.toLowerCase()) ? ' ' : ` ${blockEnd} `;
  });
  return [text, ...attributes].join(` ${blockEnd} `).replace(/%20|&(?:#\d+|#x[0-9a-f]+|[a-z]+);/giu, ' ');
}
