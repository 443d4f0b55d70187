import type { Archive } from '../../../model/archive.ts';
import { lastChangeOf } from '../../../model/meetings/last-change.ts';
import { lastChangeOfReport } from '../../../model/meetings/publication-of-report.ts';
import { sitePaths } from '../../../model/site-path.ts';
import { escapeXml } from '../../html/escape-html.ts';
import type { Links } from '../links.ts';
import type { SitePage } from '../site-page.ts';
import { indexSubjects, type PageSubject } from './page-subject.ts';

/** What one site map may hold at most (sitemaps.org). */
const limits = { urls: 50_000, bytes: 50 * 1024 * 1024 };

/** A file of the site map. */
interface SitemapFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Returns the site map (sitemaps.org) of all listed pages, each with the day of its last change where content tells it. A
 * site that is too large for one file gets several and an index of them, which then stands at the address of the site map.
 */
export function renderSitemaps(
  pages: readonly SitePage[],
  { archive, links }: { readonly archive: Archive; readonly links: Links },
  { urls, bytes } = limits,
): SitemapFile[] {
  const subjects = indexSubjects(archive);
  const files: string[][] = [[]];
  let size = 0;
  for (const page of pages.filter(({ facts }) => facts.listed)) {
    const line = urlLine(links.canonical(page.path), dayOf(subjects.get(page.path)));
    const length = Buffer.byteLength(line);
    const last = files.at(-1) ?? [];
    // The frame of a file takes less than 200 bytes.
    if (last.length === urls || (last.length > 0 && size + length > bytes - 200)) {
      files.push([line]);
      size = length;
    } else {
      last.push(line);
      size += length;
    }
  }
  const [only = []] = files;
  if (files.length === 1) return [{ path: sitePaths.sitemap, text: frame('urlset', only) }];
  const parts = files.map((lines, index) => ({ path: partPath(index + 1), text: frame('urlset', lines) }));
  const index = parts.map(({ path }) => `<sitemap><loc>${escapeUrl(links.canonical(path))}</loc></sitemap>\n`);
  return [{ path: sitePaths.sitemap, text: frame('sitemapindex', index) }, ...parts];
}

function partPath(number: number): string {
  return sitePaths.sitemap.replace('.xml', `-${number}.xml`);
}

function frame(name: 'urlset' | 'sitemapindex', lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</${name}>\n`;
}

function urlLine(url: string, day: string | null): string {
  return `<url><loc>${escapeUrl(url)}</loc>${day === null ? '' : `<lastmod>${day}</lastmod>`}</url>\n`;
}

/** The day on which a page last changed. Of other pages than these content does not tell it. */
function dayOf(subject: PageSubject | undefined): string | null {
  if (subject?.kind === 'meeting') return lastChangeOf(subject.meeting);
  if (subject?.kind === 'report') return lastChangeOfReport(subject.report);
  if (subject?.kind === 'decision') return subject.decision.corrections.at(-1)?.date ?? subject.decision.published;
  if (subject?.kind !== 'minutes') return null;
  const { status, approvedAt, corrections } = subject.minutes;
  return corrections.at(-1)?.date ?? (status === 'approved' ? (approvedAt?.date ?? null) : null);
}

/** sitemaps.org wants the apostrophe escaped as well. */
function escapeUrl(url: string): string {
  return escapeXml(url).replaceAll("'", '&apos;');
}
