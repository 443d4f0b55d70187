import { searchFolder } from '../../../model/search.ts';

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
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Returns the headers file that common hosts read (`_headers`). */
export function renderHeadersFile(): string {
  return [
    '/*',
    `  Content-Security-Policy: ${contentSecurityPolicy}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    `${searchFolder}*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
