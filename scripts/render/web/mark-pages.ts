import type { BodyAnchor } from '../../model/rendered-body.ts';

// Within these a mark can only stand inside; before any other element it stands beside.
const mustStandInside = /^<(?:li|td|th|dd|dt)[\s>]/u;

/**
 * Returns a body with a mark wherever a page of the printed pack begins, as near as the body's anchors tell: before the
 * first thing that has an id of its own on that page. `pages` gives the printed number by id. Each mark can itself be
 * pointed to, as `#page-17`.
 */
export function markPages(
  html: string,
  anchors: readonly BodyAnchor[],
  pages: Readonly<Record<string, number>>,
): string {
  const insertions: { at: number; page: number }[] = [];
  let current: number | null = null;
  for (const { id } of anchors) {
    const page = pages[id];
    if (page === undefined || (current !== null && page <= current)) continue;
    const at = placeOf(html, id);
    if (at === null) continue;
    insertions.push({ at, page });
    current = page;
  }
  let result = html;
  for (const { at, page } of insertions.toSorted((one, other) => other.at - one.at)) {
    result = `${result.slice(0, at)}${mark(page)}${result.slice(at)}`;
  }
  return result;
}

function mark(page: number): string {
  return `<span class="cd-page-mark" id="page-${page}">page ${page}</span>`;
}

function placeOf(html: string, id: string): number | null {
  const attribute = html.indexOf(` id="${id}"`);
  if (attribute === -1) return null;
  const start = html.lastIndexOf('<', attribute);
  return mustStandInside.test(html.slice(start, start + 4))
    ? html.indexOf('>', attribute) + 1
    : beforeHeading(html, start);
}

const endOfHeading = /<\/(h[2-6])>\s*$/u;

/** Headings stay with what follows them, on paper and here. */
function beforeHeading(html: string, start: number): number {
  // A heading's end is looked for in the few characters before, not in the whole body.
  const name = endOfHeading.exec(html.slice(Math.max(0, start - 20), start))?.[1];
  return name === undefined ? start : beforeHeading(html, html.lastIndexOf(`<${name}`, start));
}
