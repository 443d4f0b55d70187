import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { sitePaths } from '../model/site-path.ts';
import type { OutputFolder } from './output-folder.ts';

/** What is made of content and not by anybody: registers and lists, the search, pages of the device, assets. */
const madeByItself = [
  sitePaths.actions,
  sitePaths.calendar,
  sitePaths.data,
  sitePaths.decisions,
  sitePaths.kept,
  sitePaths.notes,
  sitePaths.offline,
  sitePaths.search,
  '/assets/',
  '/pagefind/',
];

/**
 * Returns the pages of content that the former build published and a new one has nothing at, not even a page that leads on
 * or says why. Pages below one that is gone are counted with it. `former` is the folder that the new output would replace,
 * which may be empty or not be there. Nothing is said of a preview, nor where the former output stood at another address.
 */
export async function checkVanished(
  output: OutputFolder,
  former: OutputFolder,
  { council, isPreview }: Pick<Archive, 'isPreview'> & { readonly council: { readonly url: string } },
): Promise<Diagnostic[]> {
  if (isPreview || !(await isOfSite(former, council.url))) return [];
  const present = new Set(output.paths);
  const gone = new Map<string, { readonly file: string; below: number }>();
  // In the order of their paths, each comes after the one it stands below.
  for (const [page, file] of pagesOf(former).filter(([, file]) => !present.has(file))) {
    const above = nearestAbove(page, gone);
    if (above === undefined) gone.set(page, { file, below: 0 });
    else above.below += 1;
  }
  return [...gone].map(([page, { file, below }]) =>
    diagnose('PAGE_VANISHED', { file: file.slice(1), line: 1, column: 1 }, { page, below }),
  );
}

/** Whether a build of this site made the folder: its site map begins with the address of the site. */
async function isOfSite(former: OutputFolder, url: string): Promise<boolean> {
  if (!former.paths.includes(sitePaths.sitemap)) return false;
  const [, first = ''] = /<loc>([^<]*)<\/loc>/u.exec(await former.readText(sitePaths.sitemap)) ?? [];
  return first.startsWith(`${url}/`);
}

/** Pages of content by their address, with the files they lie in. */
function pagesOf({ paths }: OutputFolder): [page: string, file: string][] {
  return paths
    .filter((file) => /\.(?:html?|aspx?|php)$/iu.test(file) && file !== '/404.html')
    .filter((file) => !madeByItself.some((folder) => file.startsWith(folder)))
    .map((file): [string, string] => [file.replace(/\/index\.html$/u, '/'), file])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function nearestAbove<Page>(path: string, pages: ReadonlyMap<string, Page>): Page | undefined {
  for (let end = path.lastIndexOf('/', path.length - 2); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const above = pages.get(path.slice(0, end + 1));
    if (above !== undefined) return above;
  }
  return undefined;
}
