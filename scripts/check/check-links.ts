import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OutputFolder } from './output-folder.ts';

// Our own renderers write attributes in double quotes, and html-validate, which parses, holds the pages to that form; a
// parser here would take fifteen times as long (scripts/decisions/html-links-without-a-parser.md).
const attribute = /\s(id|href|src|srcset|poster|data)="([^"]*)"/gu;

interface PageLinks {
  readonly ids: Set<string>;
  readonly links: { readonly link: string; readonly line: number }[];
}

/**
 * Checks that each link and picture inside the site leads to a page or file of the output, and each fragment to an id
 * on that page. Addresses of other hosts are not followed. `basePath` is the path part of the council's address.
 */
export async function checkLinks(output: OutputFolder, site: { basePath: string; url: string }): Promise<Diagnostic[]> {
  const pages = new Map<string, PageLinks>();
  for (const path of output.paths.filter((name) => name.endsWith('.html'))) {
    pages.set(path, readLinks(await output.readText(path)));
  }
  const files = new Set(output.paths);
  const diagnostics: Diagnostic[] = [];
  for (const [path, { links }] of pages) {
    for (const { link, line } of links) {
      const at = { file: path.slice(1), line, column: 1 };
      const target = resolveLink(link, path, site);
      if (target === null) continue;
      const file = files.has(target.path) ? target.path : `${target.path.replace(/\/?$/u, '/')}index.html`;
      if (!files.has(file)) {
        diagnostics.push(diagnose('LINK_BROKEN', at, { link }));
      } else if (target.fragment !== '' && pages.get(file)?.ids.has(target.fragment) === false) {
        diagnostics.push(diagnose('FRAGMENT_MISSING', at, { link }));
      }
    }
  }
  return diagnostics;
}

function readLinks(html: string): PageLinks {
  const ids = new Set<string>();
  const links: { link: string; line: number }[] = [];
  let line = 1;
  let from = 0;
  for (const match of html.matchAll(attribute)) {
    const value = decodeEntities(match[2] ?? '');
    if (match[1] === 'id') {
      ids.add(value);
      continue;
    }
    for (let index = html.indexOf('\n', from); index !== -1 && index < match.index; index = html.indexOf('\n', from)) {
      line += 1;
      from = index + 1;
    }
    links.push({ link: value, line });
  }
  return { ids, links };
}

/** The path within the output that a link points to, or null where it leads out of the site. */
function resolveLink(
  link: string,
  page: string,
  site: { basePath: string; url: string },
): { path: string; fragment: string } | null {
  const here = new URL(`${site.basePath}${page.replace(/index\.html$/u, '')}`, site.url);
  if (!URL.canParse(link, here.href)) return { path: link, fragment: '' };
  const url = new URL(link, here);
  if (url.origin !== here.origin || !/^https?:$/u.test(url.protocol)) return null;
  if (site.basePath !== '' && !url.pathname.startsWith(`${site.basePath}/`)) return null;
  return { path: decodePercent(url.pathname.slice(site.basePath.length)), fragment: decodePercent(url.hash.slice(1)) };
}

function decodePercent(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function decodeEntities(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
