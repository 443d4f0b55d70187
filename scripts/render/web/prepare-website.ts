import type nunjucks from 'nunjucks';
import type { Words } from '../../words/words.ts';
import { wordsFor } from '../../words/words-of.ts';
import type { Archive } from '../../model/archive.ts';
import type { Markdown } from '../../model/markdown.ts';
import type { PageMaps } from '../../model/page-map.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import type { Charts } from '../../model/rendered-chart.ts';
import type { SitePictures } from '../../model/site-picture.ts';
import { sitePaths } from '../../model/site-path.ts';
import { buildAssets, type Assets } from './assets/build-assets.ts';
import { buildChartFiles, type ChartFile } from './charts/chart-files.ts';
import type { PictureCaches } from './charts/draw-chart-files.ts';
import { createEnvironment } from './create-environment.ts';
import { buildDiscovery } from './discovery/build-discovery.ts';
import { indexCitations } from './indicators/index-citations.ts';
import { buildLinks } from './links.ts';
import type { HostFile } from './hosting/host-facts.ts';
import { renderHosting } from './hosting/render-hosting.ts';
import { buildRegisters } from '../registers/build-registers.ts';
import { renderServiceWorker } from './offline/render-service-worker.ts';
import { buildFiles } from './pages/build-files.ts';
import { buildPages } from './pages/build-pages.ts';
import { buildSiteText, type Site } from './site.ts';
import { buildChrome, type SiteChrome } from './site-chrome.ts';
import type { SitePage } from './site-page.ts';

/** What the website is made from. */
export interface WebsiteSources extends PictureCaches {
  readonly bodies: Bodies;
  /** With the charts of `indicatorChartRequests`. */
  readonly charts: Charts;
  readonly pictures: SitePictures;
  /** Empty where no packs were printed; pages then give no page numbers and sizes. */
  readonly pageMaps: PageMaps;
  /** Each with `pages/`, `layouts/`, `components/` and `assets/`: a root's own first, the package's last. */
  readonly templateFolders: readonly string[];
}

/** A website ready to be rendered by Eleventy. */
export interface Website {
  /** Pages and files, in a fixed order. */
  readonly pages: readonly SitePage[];
  /** The files of charts, which no template makes. */
  readonly chartFiles: readonly ChartFile[];
  /** For whoever runs the web server, and no part of the site. */
  readonly hosting: readonly HostFile[];
  readonly fonts: Assets['fonts'];
  readonly environment: nunjucks.Environment;
  /**
   * Gives the templates the `words` and `chrome` of a page's language (BCP 47, null for the council's). Macros see no
   * variable of the page that calls them, only what is global; a page is rendered in one go, so this may change between
   * two of them.
   */
  readonly speak: (lang: string | null) => void;
}

/** Lists all pages and files of an archive's website and gets ready what their templates need. */
export async function prepareWebsite(archive: Archive, sources: WebsiteSources): Promise<Website> {
  const { bodies, pageMaps, pictures, templateFolders } = sources;
  const links = buildLinks(archive.council);
  const environment = createEnvironment(templateFolders, links);
  const assets = await buildAssets(archive.council, sources);
  const chartFiles = await buildChartFiles(archive, { ...sources, links });
  const renderChart = (key: string, markdown: Markdown): string => {
    const words = wordsFor(markdown.lang, archive.council.words);
    return environment.render('components/chart/template.njk', {
      chart: chartFiles.inText(key, markdown, words),
      words,
    });
  };
  const text = buildSiteText({ archive, bodies, links, renderChart });
  const citations = indexCitations(archive, bodies);
  const site: Site = {
    archive,
    links,
    chartFiles,
    pictures,
    citations,
    pageMaps,
    registers: buildRegisters(archive, bodies),
    text,
    words: archive.council.words,
  };
  const pages = buildPages(site);
  const worker = { path: sitePaths.serviceWorker, text: renderServiceWorker(archive.edition, assets, links) };
  environment.addGlobal('discovery', buildDiscovery(site));
  const chromes = new Map<Words, SiteChrome>();
  const { fonts } = assets;
  return {
    pages: [...pages, ...buildFiles(site, pages, [...assets.texts, worker])],
    chartFiles: chartFiles.files,
    hosting: renderHosting(site, pages),
    fonts,
    environment,
    speak: (lang) => {
      const words = wordsFor(lang, site.words);
      const chrome = chromes.get(words) ?? buildChrome(site, assets, words);
      chromes.set(words, chrome);
      environment.addGlobal('words', words);
      environment.addGlobal('chrome', chrome);
    },
  };
}
