import { sitePaths } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';
import type { PageFacts } from '../site-page.ts';
import { buildDeviceView } from '../views/keep-view.ts';
import { homeCrumb } from './breadcrumbs.ts';

/** Returns the pages that show what the reader's own device holds: nothing for search engines, and the same for all. */
export function pagesOfDevice(site: Site): PageFacts[] {
  const view = () => buildDeviceView(site);
  const common = { section: 'other', lang: null, listed: false, view } as const;
  return [
    {
      ...common,
      kind: 'kept',
      path: sitePaths.kept,
      title: 'Kept on this device',
      description: 'The packs that you have kept on this device.',
      breadcrumbs: [homeCrumb(site), { text: 'Kept on this device', path: null }],
      scripts: ['kept-list'],
    },
    {
      ...common,
      kind: 'notes',
      path: sitePaths.notes,
      title: 'Your notes',
      description: 'The private notes that you have written on this device.',
      breadcrumbs: [homeCrumb(site), { text: 'Your notes', path: null }],
      scripts: ['notes-list'],
    },
    {
      ...common,
      kind: 'offline',
      path: sitePaths.offline,
      title: 'You are offline',
      description: 'What stands in for a page that this device does not keep.',
      breadcrumbs: [],
      scripts: ['kept-list'],
    },
  ];
}
