import type { SearchFacts } from '../../model/search.ts';

/** One thing that a search can find. */
export interface SearchRecord {
  /** Its address within the site, percent-encoded; it may name a place of the page. */
  readonly url: string;
  /** What a result is called: subject, committee and day, as HTML text without tags. */
  readonly titleHtml: string;
  /** With the committees as HTML text. */
  readonly facts: Omit<SearchFacts, 'kind'> & { readonly kinds: readonly SearchFacts['kind'][] };
  /** What is looked through, as HTML; ids in it are places that a result can lead to. */
  readonly bodyHtml: string;
}

/** What has no date has this as its year and its day, for a search in order of dates. */
const undated = 'undated';

/** Returns a record as the page that Pagefind reads. */
export function pageOfRecord({ titleHtml, facts, bodyHtml }: SearchRecord): string {
  const { kinds, committees, meeting } = facts;
  const filters = [
    ...kinds.map((kind) => ['kind', kind] as const),
    ...committees.map((committee) => ['committee', committee] as const),
    ['year', meeting?.municipalYear ?? undated] as const,
  ];
  return (
    '<html><body><main data-pagefind-body>' +
    `<i data-pagefind-meta="title[data-value]" data-value="${titleHtml}"></i>` +
    `<i data-pagefind-sort="date[data-value]" data-value="${meeting?.date ?? undated}"></i>` +
    filters
      .map(([name, value]) => `<i data-pagefind-filter="${name}[data-value]" data-value="${value}"></i>`)
      .join('') +
    `${bodyHtml}</main></body></html>`
  );
}
