import { findSplitYears, parseHeadingPeriod, type HeadingContext, type HeadingPeriod } from './heading-period.ts';

/** What a column of figures is about. A `year` of null is that of the last period of the sheet. */
export type Subject =
  | { readonly kind: 'value'; readonly period: string }
  | { readonly kind: 'target'; readonly year: string }
  | { readonly kind: 'year-to-date'; readonly year: string }
  | { readonly kind: 'comparator'; readonly title: string; readonly year: string };

/** What a heading was taken for, before the whole row of headings is known. */
export type HeadingRole =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reference' | 'title' | 'polarity' | 'unit' | 'responsible' | 'rag' }
  | { readonly kind: 'period'; readonly period: HeadingPeriod }
  | { readonly kind: 'target'; readonly year: string | null }
  | { readonly kind: 'year-to-date'; readonly year: string | null }
  | { readonly kind: 'comparator'; readonly title: string; readonly year: string }
  | { readonly kind: 'unknown' };

const of = '(?:indicator|measure|metric|kpi|pi)';
const identities: readonly (readonly ['reference' | 'title' | 'polarity' | 'unit' | 'responsible' | 'rag', RegExp])[] =
  [
    ['reference', new RegExp(`^(?:${of} )?(?:ref|reference|reference number|number|no|id|code|#)$`, 'u')],
    ['title', new RegExp(`^(?:(?:${of} )?(?:title|name|description)|${of}|performance (?:indicator|measure))$`, 'u')],
    ['polarity', /^(?:polarity|good to be|what is good|bigger or smaller is better|better)$/u],
    ['unit', /^(?:unit|units|unit of measure|measured in)$/u],
    ['responsible', /^(?:ro|responsible|responsible officer|lead|lead officer|owner|officer)$/u],
    ['rag', /\brag\b|^(?:status|colour|dot|direction of travel|travel|trend|trend line|sparkline)$/u],
  ];
const notCompared =
  /comment|note|narrative|action|source|definition|total|change|variance|difference|numerator|denominator|trend/iu;

/**
 * Returns what a heading means. `groups` is what stands above it, the nearest last: a year above months, or
 * "Comparative data" above "England 2017-18".
 */
export function readHeading(own: string, groups: readonly string[], context: HeadingContext): HeadingRole {
  const group = groups.join(' ');
  if (own === '' && group === '') return { kind: 'empty' };
  const plain = own.toLowerCase().replaceAll(/[.:*]/gu, '').replaceAll(/\s+/gu, ' ').trim();
  for (const [kind, pattern] of identities) if (pattern.test(plain)) return { kind };

  const all = `${group} ${own}`;
  const year = onlyYear(own, groups);
  if (/\btargets?\b/iu.test(all)) return { kind: 'target', year };
  if (/\bytd\b|year to date|\boutturn\b|\blatest\b|year end/iu.test(all)) return { kind: 'year-to-date', year };

  const titleAbove =
    [...groups]
      .reverse()
      .map(comparedIn)
      .find((title) => title !== '') ?? '';
  const period = parseHeadingPeriod(own, group, context);
  const isYear = period?.kind === 'financial-year' || period?.kind === 'calendar-year';
  if (period !== null && !(isYear && titleAbove !== '')) return { kind: 'period', period };
  const title = comparedIn(own) === '' ? titleAbove : comparedIn(own);
  // Two years in one heading are two headings in one cell.
  const isOne = (own.match(/\d\d\s*[/–-]\s*\d\d/gu)?.length ?? 0) < 2;
  if (year !== null && isOne && title !== '' && !notCompared.test(title)) return { kind: 'comparator', title, year };
  return { kind: 'unknown' };
}

/** Tells whether a heading that is not understood looks as if a period were meant. */
export function looksLikePeriod(heading: string): boolean {
  return (
    /^\s*[a-z]{3,9}[ \-/'’.]*\d{2,4}\s*$/iu.test(heading) ||
    /^[\d\s/.–-]{4,}$/u.test(heading) ||
    /^(?:q|qtr|quarter)\s*\d/iu.test(heading)
  );
}

/** The one year that the heading names or, where it names none, the nearest group; null of none or of two. */
function onlyYear(own: string, groups: readonly string[]): string | null {
  for (const text of [own, ...[...groups].reverse()]) {
    const years = findSplitYears(text);
    if (years.length > 0) return years.length === 1 ? (years[0] ?? null) : null;
  }
  return null;
}

/** Returns who is compared with, in a heading: what is left of it without years and words such as "Comparative data". */
export function comparedIn(text: string): string {
  return text
    .replaceAll(/(?<!\d)(?:(?:19|20)?\d\d)\s*[/–-]\s*(?:20)?\d\d(?!\d)/gu, ' ')
    .replaceAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, ' ')
    .replaceAll(/\bcomparat\w+(?: (?:data|information|figures))?\b|\bbenchmark\w*\b/giu, ' ')
    .replaceAll(/^[\s:,.()–-]+|[\s:,.(–-]+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Returns what a column of figures is about, in words: `value of 2019-05`, `target of 2019/20`. */
export function subjectInWords(subject: Subject): string {
  switch (subject.kind) {
    case 'value':
      return `value of ${subject.period}`;
    case 'target':
      return `target of ${subject.year}`;
    case 'year-to-date':
      return `year to date of ${subject.year}`;
    case 'comparator':
      return `${subject.title} in ${subject.year}`;
  }
}
