import type { BodyAnchor } from '../../model/rendered-body.ts';
import type { Words } from '../../words/words.ts';
import type { PageRange } from '../../model/page-map.ts';

/** A paper with the marks of its printed pages: the first stands above the paper, the others in its body. */
export interface MarkedPaper {
  readonly topHtml: string;
  readonly bodyHtml: string;
}

/**
 * Returns a paper with a mark wherever a page of the printed pack begins, as near as the body's anchors tell: before the
 * first thing that has an id of its own on that page. `pages` gives the printed number by id, `range` all pages of the
 * paper. Every one of them can be pointed to, as `#page-17`: one on which nothing begins shares the mark of the next.
 */
export function markPages(
  html: string,
  anchors: readonly BodyAnchor[],
  pages: Readonly<Record<string, number>>,
  range: PageRange,
  { meeting }: Words,
): MarkedPaper {
  const marks: { at: number; first: number; last: number }[] = [];
  let marked = range.first;
  for (const { id } of anchors) {
    const page = pages[id];
    if (page === undefined || page <= marked || page > range.last) continue;
    const at = placeOf(html, id);
    if (at === null) continue;
    const before = marks.at(-1);
    if (before !== undefined && at <= before.at) before.last = page;
    else marks.push({ at, first: marked + 1, last: page });
    marked = page;
  }
  // What goes on over the last pages has begun before them.
  if (marked < range.last) marks.push({ at: html.length, first: marked + 1, last: range.last });
  const mark = (first: number, last: number): string => markOf(first, last, html, meeting.pageRange(first, last));
  return {
    topHtml: mark(range.first, range.first),
    bodyHtml: marks.reduceRight(
      (result, { at, first, last }) => `${result.slice(0, at)}${mark(first, last)}${result.slice(at)}`,
      html,
    ),
  };
}

function markOf(first: number, last: number, html: string, words: string): string {
  // A heading of the body may have been given this id already.
  const idOf = (page: number): string => (html.includes(` id="page-${page}"`) ? '' : ` id="page-${page}"`);
  const others = Array.from({ length: last - first }, (_, index) => `<span${idOf(first + index)}></span>`).join('');
  return `<span class="cd-page-mark"${idOf(last)}>${others}${words}</span>`;
}

// Within these a mark can only stand inside, and within those not even there; before any other element it stands beside.
const mustStandInside = /^<(?:li|td|th|dd|dt|caption)[\s>]/u;
const cannotStandBefore = /^<(?:li|td|th|dd|dt|caption|tr|thead|tbody|tfoot|colgroup)[\s>]/u;

function placeOf(html: string, id: string): number | null {
  const attribute = html.indexOf(` id="${id}"`);
  if (attribute === -1) return null;
  const start = html.lastIndexOf('<', attribute);
  return outermost(html, start) ?? (mustStandInside.test(html.slice(start)) ? html.indexOf('>', attribute) + 1 : null);
}

const endOfHeading = /<\/(h[2-6])>\s*$/u;
const startOfContainer = /<(?!\/)(?!(?:br|hr|img|col|wbr|input)\b)[a-z][^<>]*>\s*$/u;
/** A heading's end, or a tag with its attributes, is looked for in the characters before, not in the whole body. */
const longestTag = 400;

/**
 * Returns the place furthest out that says the same: what a page begins with begins the list and the table around it too,
 * and headings stay with what follows them, on paper and here. Null where a mark can stand at none of these places.
 */
function outermost(html: string, start: number): number | null {
  let best: number | null = null;
  for (let place: number | null = start; place !== null; place = furtherOut(html, place)) {
    if (!cannotStandBefore.test(html.slice(place, place + 10))) best = place;
  }
  return best;
}

function furtherOut(html: string, place: number): number | null {
  const before = html.slice(Math.max(0, place - longestTag), place);
  const heading = endOfHeading.exec(before)?.[1];
  if (heading !== undefined) return html.lastIndexOf(`<${heading}`, place);
  const container = startOfContainer.exec(before);
  return container === null ? null : place - before.length + container.index;
}
