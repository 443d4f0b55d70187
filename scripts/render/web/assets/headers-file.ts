import { isForEverybody, type Archive } from '../../../model/archive.ts';
import { sitePaths } from '../../../model/site-path.ts';
import { searchFolder } from '../../../model/search.ts';
import type { HeaderRule } from '../hosting/read-header-rules.ts';

/**
 * Pages obey this policy: no script or style within a page, nothing from another host. The fonts, styles and pictures
 * are the site's own; `data:` is for pictures within style sheets. The program that searches is WebAssembly and runs in
 * a worker, whose policy is that of its own response: so the leave for it stands here, and every page but that of the
 * search takes it back in its head.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** What programs that run in pages of other sites may read too: open data, feeds and calendars, all of them public. */
const openPaths = [
  '/api/*',
  `${sitePaths.indicators}*`,
  '/feed.xml',
  '/calendar.ics',
  '/committees/*/feed.xml',
  '/committees/*/calendar.ics',
];

/**
 * Returns the headers file that common hosts read (`_headers`). Of what is not for everybody nothing is open to other
 * sites, search engines are told to keep away from its files as well as its pages, and no store that several people share
 * may keep any of it.
 *
 * Hosts hold its patterns against addresses from the root of the host. A site below a path may be reached there with that
 * path, or without it behind a server that takes it off: each rule stands for both, unless its pattern fits both as it is.
 */
export function renderHeadersFile(archive: Pick<Archive, 'edition' | 'isPreview'>, basePath = ''): string {
  return listHeaderRules(archive)
    .flatMap(({ pattern, headers }) => [
      ...(basePath === '' || pattern.startsWith('/*') ? [pattern] : [pattern, `${basePath}${pattern}`]).flatMap(
        (path) => [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`)],
      ),
    ])
    .concat('')
    .join('\n');
}

/** Returns the headers of an edition's addresses, within the site; of several rules that fit, the later one counts. */
export function listHeaderRules(archive: Pick<Archive, 'edition' | 'isPreview'>): HeaderRule[] {
  const isOpen = isForEverybody(archive);
  return [
    rule('/*', {
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      ...(isOpen ? {} : { 'X-Robots-Tag': 'noindex, nofollow' }),
    }),
    // Drawings may hold programs: pages show them as pictures, where none runs, and no address opens one as a document.
    rule('/*.svg', { 'Content-Disposition': 'attachment' }),
    ...(isOpen ? openPaths.map((path) => rule(path, { 'Access-Control-Allow-Origin': '*' })) : []),
    ...(isOpen ? [rule(`${searchFolder}*`, { 'Cache-Control': 'public, max-age=31536000, immutable' })] : []),
    rule('/assets/*', { 'Cache-Control': `${isOpen ? 'public' : 'private'}, max-age=31536000, immutable` }),
    // Browsers look here for a new worker, and pages for a newer version of what is kept.
    rule('/service-worker.js', { 'Cache-Control': 'no-cache' }),
    rule('/committees/*/offline.json', { 'Cache-Control': 'no-cache' }),
  ];
}

function rule(pattern: string, headers: Readonly<Record<string, string>>): HeaderRule {
  return { pattern, headers: Object.entries(headers).map(([name, value]) => ({ name, value })) };
}
