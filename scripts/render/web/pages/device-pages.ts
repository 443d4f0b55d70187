import { sitePaths } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';
import type { PageFacts } from '../site-page.ts';
import { buildDeviceView } from '../views/keep-view.ts';
import { homeCrumb } from './breadcrumbs.ts';

/** Returns the pages that show what the reader's own device holds: nothing for search engines, and the same for all. */
export function pagesOfDevice(site: Site): PageFacts[] {
  const { keep, notes } = site.words;
  const view = () => buildDeviceView(site);
  const common = { section: 'other', lang: null, listed: false, view } as const;
  return [
    {
      ...common,
      kind: 'kept',
      path: sitePaths.kept,
      title: keep.title,
      description: keep.description,
      breadcrumbs: [homeCrumb(site), { text: keep.title, path: null }],
      scripts: ['kept-list'],
    },
    {
      ...common,
      kind: 'notes',
      path: sitePaths.notes,
      title: notes.title,
      description: notes.description,
      breadcrumbs: [homeCrumb(site), { text: notes.title, path: null }],
      scripts: ['notes-list'],
    },
    {
      ...common,
      kind: 'offline',
      path: sitePaths.offline,
      title: keep.offlineTitle,
      description: keep.offlineDescription,
      breadcrumbs: [],
      scripts: ['kept-list'],
    },
  ];
}
