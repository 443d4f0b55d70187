import type { Words } from '../../words/words.ts';

const table = /<div class="table-scroll"([^>]*)>(<table[\s>][\s\S]*?<\/table>)<\/div>/gu;
const firstRow = /<tr[\s>][\s\S]*?<\/tr>/u;
const rows = /<tr[\s>][\s\S]*?<\/tr>/gu;
const cell = /<t[hd][\s>]/gu;
const cells = /<t[hd](?:\s[^>]*)?>([\s\S]*?)<\/t[hd]>/gu;
const entity = /&#?\w+;/gu;
const columnSpan = /\scolspan="(\d+)"/gu;
const caption = /<caption[^>]*>([\s\S]*?)<\/caption>/u;
const tag = /<[^>]*>/gu;

/** With more columns than this a table is given room, and scrolls on a phone. */
const columnsThatFit = 3;
/** How many letters stand beside each other on the narrowest phone, and how many a column's space takes of them. */
const lettersThatFit = 31;
const lettersBetween = 1.5;

/**
 * Returns a body whose wide tables stand in scrolling regions that the keyboard can reach and that have a name. Narrow
 * ones are left as they are: a stop of the tab key that has nothing to scroll is only in the way.
 */
export function wrapTables(html: string, { body: said }: Words): string {
  let count = 0;
  return html.replace(table, (whole, attributes: string, inner: string) => {
    count += 1;
    const isWide = countColumns(inner) > columnsThatFit;
    if (!isWide && lettersAcross(inner) <= lettersThatFit) return whole;
    const name = (caption.exec(inner)?.[1] ?? '').replace(tag, '').trim().replaceAll('"', '&quot;');
    const label = name === '' ? said.table(count) : said.captionedTable(count, name);
    const size = isWide ? ' table-scroll-wide' : '';
    return `<section class="table-scroll${size}"${attributes} tabindex="0" aria-label="${label}">${inner}</section>`;
  });
}

function countColumns(html: string): number {
  const row = firstRow.exec(html)?.[0] ?? '';
  const spans = [...row.matchAll(columnSpan)].reduce((sum, [, span]) => sum + Number(span) - 1, 0);
  return (row.match(cell)?.length ?? 0) + spans;
}

/** The letters of the longest word of each column, with the space between: less than that no browser can make of it. */
function lettersAcross(html: string): number {
  const longest: number[] = [];
  for (const [row] of html.matchAll(rows)) {
    [...row.matchAll(cells)].forEach(([, content = ''], column) => {
      const words = content
        .replace(tag, '')
        .replace(entity, '-')
        .split(/[\s-]+/u);
      longest[column] = Math.max(longest[column] ?? 0, ...words.map((word) => word.length));
    });
  }
  return longest.reduce((sum, letters) => sum + letters + lettersBetween, 0);
}
