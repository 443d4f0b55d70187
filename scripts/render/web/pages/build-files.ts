import { openDataSchemaPath } from '../../../model/figures/indicator-paths.ts';
import { sitePaths } from '../../../model/site-path.ts';
import type { TextFile } from '../assets/build-assets.ts';
import { renderHeadersFile } from '../assets/headers-file.ts';
import { renderRobots } from '../discovery/render-robots.ts';
import { renderSitemaps } from '../discovery/render-sitemaps.ts';
import { renderCsvMetadata } from '../indicators/csv-metadata.ts';
import { renderIndicatorCsv } from '../indicators/indicator-csv.ts';
import { renderIndicatorJson } from '../indicators/indicator-json.ts';
import { renderOpenDataSchema } from '../indicators/open-data-schema.ts';
import type { Site } from '../site.ts';
import { SitePage } from '../site-page.ts';

/** Returns the files that are text but no pages: assets, data, the site map and the headers of hosts. */
export function buildFiles(site: Site, pages: readonly SitePage[], assets: readonly TextFile[]): SitePage[] {
  const { council } = site.archive;
  return [
    ...assets.map(({ path, text }) => filePage(path, () => text)),
    ...site.archive.indicatorSets.flatMap((set) => [
      filePage(set.csvPath, () => renderIndicatorCsv(set)),
      filePage(set.csvMetadataPath, () => renderCsvMetadata(set, council, site.links)),
      filePage(set.jsonPath, () => renderIndicatorJson(set)),
    ]),
    ...(site.archive.indicatorSets.length > 0 ? [filePage(openDataSchemaPath, renderOpenDataSchema)] : []),
    ...renderSitemaps(pages, site).map(({ path, text }) => filePage(path, () => text)),
    // Nobody asks for it anywhere but at the root of a host.
    ...(council.basePath === '' ? [filePage(sitePaths.robots, () => renderRobots(site.archive, site.links))] : []),
    filePage('/_headers', () => renderHeadersFile(site.archive, council.basePath)),
  ];
}

function filePage(path: string, text: () => string): SitePage {
  return new SitePage(
    {
      kind: 'text-file',
      path,
      title: path,
      description: null,
      section: 'other',
      lang: null,
      breadcrumbs: [],
      listed: false,
      view: () => ({ text: text() }),
    },
    path,
  );
}
