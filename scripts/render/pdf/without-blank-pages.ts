import type { MeasuredPages } from './build-page-map.ts';

/**
 * Returns the destinations of a print as they would be without its blank pages, one before each paper named, so that a
 * plan can be made from them afresh.
 */
export function withoutBlankPages(printed: MeasuredPages, blankBefore: ReadonlySet<string>): MeasuredPages {
  const blanks = [...blankBefore].map((id) => (printed.pageOf(id) ?? 1) - 1);
  return {
    pageCount: printed.pageCount - blanks.length,
    pageOf: (id) => {
      const page = printed.pageOf(id);
      return page === undefined ? undefined : page - blanks.filter((blank) => blank < page).length;
    },
  };
}
