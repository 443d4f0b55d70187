import type { Archive } from '../../model/archive.ts';
import { escapeXml } from '../html/escape-html.ts';
import type { FeedEntry } from './feed-entry.ts';

/** What one feed holds. */
export interface AtomFeed {
  readonly path: string;
  /** The path of the page that the feed is about. */
  readonly pagePath: string;
  readonly title: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** A feed tells what is new; the archive is on the site. */
const mostEntries = 60;

/** Returns a feed as Atom 1.0 (RFC 4287). */
export function renderAtom({ council, today }: Archive, { path, pagePath, title, entries }: AtomFeed): string {
  const shown = entries.slice(0, mostEntries);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(council.languages[0] ?? 'en-GB')}">`,
    `<id>${address(council.url, path)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${moment(shown[0]?.published ?? today)}</updated>`,
    `<author><name>${escapeXml(council.name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${address(council.url, path)}"/>`,
    `<link rel="alternate" type="text/html" href="${address(council.url, pagePath)}"/>`,
    ...shown.map((entry) => renderEntry(entry, council.url)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function renderEntry(entry: FeedEntry, url: string): string {
  return [
    entry.lang === null ? '<entry>' : `<entry xml:lang="${escapeXml(entry.lang)}">`,
    `<id>${address(url, entry.identity)}</id>`,
    `<title>${escapeXml(entry.title)}</title>`,
    `<updated>${moment(entry.published)}</updated>`,
    `<link rel="alternate" type="text/html" href="${address(url, entry.path)}"/>`,
    ...entry.committees.map(({ slug, name }) => `<category term="${escapeXml(slug)}" label="${escapeXml(name)}"/>`),
    ...(entry.summary === '' ? [] : [`<summary>${escapeXml(entry.summary)}</summary>`]),
    '</entry>',
  ].join('\n');
}

function address(url: string, path: string): string {
  return escapeXml(`${url}${encodeURI(path)}`);
}

/** Content knows days and no times; each day stands for its first moment. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
