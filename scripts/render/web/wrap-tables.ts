const table = /<table[\s>][\s\S]*?<\/table>/gu;
const firstRow = /<tr[\s>][\s\S]*?<\/tr>/u;
const cell = /<t[hd][\s>]/gu;
const caption = /<caption[^>]*>([\s\S]*?)<\/caption>/u;
const tag = /<[^>]*>/gu;

/** With more columns than this a table is wider than a phone, and scrolls within a region of its own. */
const columnsThatFit = 3;

/**
 * Returns a body whose wide tables stand in scrolling regions that the keyboard can reach and that have a name. Narrow
 * ones are left alone: a stop of the tab key that has nothing to scroll is only in the way.
 */
export function wrapTables(html: string): string {
  let count = 0;
  return html.replace(table, (whole) => {
    count += 1;
    const columns = firstRow.exec(whole)?.[0].match(cell)?.length ?? 0;
    if (columns <= columnsThatFit) return whole;
    const name = (caption.exec(whole)?.[1] ?? '').replace(tag, '').trim();
    const label = name === '' ? `Table ${count}` : name.replaceAll('"', '&quot;');
    return `<section class="cd-scroll" tabindex="0" aria-label="${label}, scrolls sideways">${whole}</section>`;
  });
}
