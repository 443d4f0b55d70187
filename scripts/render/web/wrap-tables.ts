const table = /<div class="table-scroll"([^>]*)>(<table[\s>][\s\S]*?<\/table>)<\/div>/gu;
const firstRow = /<tr[\s>][\s\S]*?<\/tr>/u;
const cell = /<t[hd][\s>]/gu;
const columnSpan = /\scolspan="(\d+)"/gu;
const caption = /<caption[^>]*>([\s\S]*?)<\/caption>/u;
const tag = /<[^>]*>/gu;

/** With more columns than this a table is wider than a phone, and scrolls within a region of its own. */
const columnsThatFit = 3;

/**
 * Returns a body whose wide tables stand in scrolling regions that the keyboard can reach and that have a name. Narrow
 * ones are left as they are: a stop of the tab key that has nothing to scroll is only in the way.
 */
export function wrapTables(html: string): string {
  let count = 0;
  return html.replace(table, (whole, attributes: string, inner: string) => {
    count += 1;
    if (countColumns(inner) <= columnsThatFit) return whole;
    const name = (caption.exec(inner)?.[1] ?? '').replace(tag, '').trim().replaceAll('"', '&quot;');
    const label = name === '' ? `Table ${count}` : `Table ${count}: ${name}`;
    return `<section class="table-scroll table-scroll-wide"${attributes} tabindex="0" aria-label="${label}">${inner}</section>`;
  });
}

function countColumns(html: string): number {
  const row = firstRow.exec(html)?.[0] ?? '';
  const spans = [...row.matchAll(columnSpan)].reduce((sum, [, span]) => sum + Number(span) - 1, 0);
  return (row.match(cell)?.length ?? 0) + spans;
}
