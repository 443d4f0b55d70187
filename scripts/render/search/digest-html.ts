/**
 * What stands in pages and is no part of what they say, as selectors: templates mark the rest with
 * `data-pagefind-ignore`.
 */
export const leftOut: readonly string[] = [
  '.cd-page-mark',
  '.cd-caption',
  '.cd-contents',
  '.cd-report__places',
  '.cd-minute__places',
  '.cd-chart__picture',
  '.cd-chart__cue',
  '.cd-chart__data',
  '.cd-chart__source',
  '.cd-chart__downloads',
  '.cd-status',
  '.cd-box',
  '.cd-neighbours',
  '.cd-withheld',
  '.cd-item__pages',
  '.cd-item__elsewhere',
  '.cd-item__minute',
  '.cd-item .outcome',
  '.cd-citing',
  '.scorecard-block',
  '.cd-kept-notice',
  '.cd-notes',
  '.govuk-visually-hidden',
  '.visually-hidden',
];

const scripts = /<script\b[^]*?<\/script>/gu;
const pictures = /<svg\b[^]*?<\/svg>/gu;
const idsBesideHeadings = /<(?!h[1-6]\b|a\b)([a-z][a-z\d]*)\b([^<>]*?) id="([^"]+)"([^<>]*)>/gu;

/**
 * Returns the HTML of a page's main part as Pagefind reads it best. An id becomes an empty anchor of its own: Pagefind
 * keeps the whole text of what has an id, and the index would hold every paragraph twice. Values of indicators become
 * ordinary words, since the text of `<data>` is not read, and names of a list of facts are parted from what they name.
 */
export function digestHtml(html: string): string {
  return html
    .replace(scripts, '')
    .replace(pictures, '')
    .replace(idsBesideHeadings, '<$1$2$4><a id="$3"></a>')
    .replace(/<(\/?)data\b/gu, '<$1span')
    .replace(/<\/dt>/gu, ':</dt> ')
    .replace(/<\/(?:th|td|li|p)>/gu, '$& ');
}
