import { english } from '../../words/en/english.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import type { SearchKind } from '../../model/search.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { digestHtml } from './digest-html.ts';
import type { SearchRecord } from './search-record.ts';

const mainTag = /<main\b([^>]*)>/u;
const title = /<title>([^<]*)<\/title>/u;
const minute = /<section class="cd-minute"(?: id="([^"]+)")?/gu;
const minuteHeading = /<h2\b[^>]*>([^]*?)<\/h2>/u;
const ignored = /^<section\b[^>]* data-pagefind-ignore\b/u;
const resolution = /\bclass="outcome outcome-resolved"/u;

/**
 * Returns what a search can find of a finished page: the page, and of minutes each minute that resolves something by
 * itself, so that a decision is found as such and its text only once. Empty for pages that say nothing of search.
 * `path` is the page's address within the site, `councilName` ends its title.
 */
export function recordsOfPage(path: string, html: string, councilName: string): SearchRecord[] {
  const tag = mainTag.exec(html);
  const kind = attribute(tag?.[1], 'data-search-kind') as SearchKind | null;
  if (tag === null || kind === null) return [];
  const date = attribute(tag[1], 'data-search-date');
  const municipalYear = attribute(tag[1], 'data-search-year');
  const facts = {
    kinds: [kind],
    committees: attribute(tag[1], 'data-search-committees')?.split('\n') ?? [],
    meeting: date === null || municipalYear === null ? null : { date, municipalYear },
  };
  const whole = (title.exec(html)?.[1] ?? '').trim();
  const page: SearchRecord = {
    url: encodePath(path),
    titleHtml: withoutEnd(whole, ` – ${escapeAsTemplates(councilName)}`),
    facts,
    bodyHtml: html.slice(tag.index + tag[0].length, html.indexOf('</main>', tag.index)),
  };
  return partDecisions(page).map((record) => ({ ...record, bodyHtml: digestHtml(record.bodyHtml) }));
}

function partDecisions(page: SearchRecord): SearchRecord[] {
  const { bodyHtml, facts } = page;
  if (facts.kinds[0] !== 'minutes') return [page];
  const starts = [...bodyHtml.matchAll(minute)];
  const end = bodyHtml.indexOf('</article>');
  const places = starts.map((match, index) => ({
    id: match[1] ?? null,
    start: match.index,
    html: bodyHtml.slice(match.index, starts[index + 1]?.index ?? (end === -1 ? bodyHtml.length : end)),
  }));
  const decisions = places.flatMap(({ id, start, html }) =>
    id !== null && !ignored.test(html) && resolution.test(html) ? [{ id, start, html }] : [],
  );
  const rest = decisions.reduceRight(
    (html, { start, html: cut }) => html.slice(0, start) + html.slice(start + cut.length),
    bodyHtml,
  );
  return [
    { ...page, bodyHtml: rest },
    ...decisions.map(({ id, html }) => ({
      url: `${page.url}#${encodeURIComponent(id)}`,
      titleHtml: titleOfDecision(html, page),
      facts: { ...facts, kinds: ['decision', 'minutes'] as const },
      bodyHtml: html,
    })),
  ];
}

function titleOfDecision(html: string, { facts }: SearchRecord): string {
  const heading = (minuteHeading.exec(html)?.[1] ?? '').replace(/<[^>]*>/gu, '').trim();
  const day = facts.meeting === null ? [] : [formatDayShort(facts.meeting.date, english)];
  return `${heading} – ${[english.titles.bodies(facts.committees), ...day].join(', ')}`;
}

function attribute(attributes: string | undefined, name: string): string | null {
  return new RegExp(` ${name}="([^"]*)"`, 'u').exec(attributes ?? '')?.[1] ?? null;
}

function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -end.length) : text;
}

/** Returns a path of the archive as it stands in an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Returns text as the templates write it, so that it can be told from what they wrote. */
export function escapeAsTemplates(text: string): string {
  return escapeHtml(text).replaceAll("'", '&#39;');
}
