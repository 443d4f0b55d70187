import { relative } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { ChartFile } from './charts/chart-files.ts';
import { collectGarbage } from './collect-garbage.ts';
import { prepareWebsite, type Website, type WebsiteSources } from './prepare-website.ts';
import { registerWebsite, type EleventyConfig } from './register-website.ts';
import type { HostFile } from './hosting/host-facts.ts';
import type { SitePage } from './site-page.ts';
import { runEleventy } from './run-eleventy.ts';
import { wordTemplateError } from './word-template-error.ts';

/**
 * Eleventy keeps every page of a run in memory until the last one is written. Runs of this many pages hold a website of
 * 17,000 pages below half a gigabyte, and cost no time (measured: 14,000 pages in 13 s either way, 1.3 GB in one run).
 */
const pagesPerRun = 2000;

/** What became of a website. */
interface RenderedWebsite {
  readonly pages: readonly string[];
  /** Still to be written: through Eleventy each would cost as much as a page. */
  readonly chartFiles: readonly ChartFile[];
  /** For whoever runs the web server; not written either. */
  readonly hosting: readonly HostFile[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Renders all pages of an archive and their assets into `out`, a folder that may exist. Returns the paths of all pages
 * and files written, in a fixed order, and the files of charts, which are left to be written. Never reads or writes
 * anything outside templates and `out`.
 * Throws an OfficerError where a template of the root's own is broken.
 */
export async function renderWebsite(
  archive: Archive,
  options: WebsiteSources & { readonly out: string },
): Promise<RenderedWebsite> {
  try {
    return await render(archive, options);
  } catch (error) {
    throw wordTemplateError(error, options.templateFolders.slice(0, -1));
  }
}

async function render(archive: Archive, options: WebsiteSources & { readonly out: string }): Promise<RenderedWebsite> {
  const website = await prepareWebsite(archive, options);
  const folders = { input: `${options.templateFolders.at(-1) ?? '.'}/pages`, output: options.out };
  for (let from = 0; from < website.pages.length; from += pagesPerRun) {
    await renderPages(website, website.pages.slice(from, from + pagesPerRun), { ...folders, fonts: from === 0 });
    if (website.pages.length > pagesPerRun) collectGarbage();
  }
  const { chartFiles, hosting } = website;
  return { pages: website.pages.map((page) => page.path), chartFiles, hosting, diagnostics: [] };
}

async function renderPages(
  website: Website,
  pages: readonly SitePage[],
  { input, output, fonts }: { input: string; output: string; fonts: boolean },
): Promise<void> {
  // Imported here since it takes a quarter of a second, which commands that render nothing need not spend.
  const { Eleventy } = await import('@11ty/eleventy');
  // Eleventy only knows paths below or beside the working folder.
  const eleventy = new Eleventy(relative(process.cwd(), input), relative(process.cwd(), output), {
    source: 'script',
    quietMode: true,
    // No configuration file of the folder it happens to be started from.
    configPath: '',
    config: (eleventyConfig: EleventyConfig) => {
      registerWebsite(eleventyConfig, website, { pages, fonts });
    },
  });
  await eleventy.init();
  eleventy.disableLogger();
  await runEleventy(eleventy);
}
