import { sitePaths } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';
import type { PageFacts } from '../site-page.ts';
import { buildDataView } from '../views/data-view.ts';
import { homeCrumb } from './breadcrumbs.ts';

/** Returns the page that leads to all that programs can read. */
export function dataPage(site: Site): PageFacts {
  return {
    kind: 'data',
    path: sitePaths.data,
    title: site.words.data.title,
    description: site.words.data.description(site.archive.council.name),
    section: 'other',
    lang: null,
    breadcrumbs: [homeCrumb(site), { text: site.words.data.title, path: null }],
    listed: true,
    view: () => buildDataView(site),
  };
}
