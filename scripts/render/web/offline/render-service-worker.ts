import type { Edition } from '../../../model/archive.ts';
import { sitePaths } from '../../../model/site-path.ts';
import type { Assets } from '../assets/build-assets.ts';
import { contentHash } from '../assets/content-hash.ts';
import type { Links } from '../links.ts';

/** The scripts of the pages that stand in for others. */
const scripts = ['kept-list', 'notes-list'] as const;

/**
 * Returns the worker of a site: the facts of the site, then the script. Its text changes whenever a file changes that it
 * stores for itself, which is how browsers know that there is a new one.
 */
export function renderServiceWorker(edition: Edition, assets: Assets, links: Links): string {
  const pages = [sitePaths.offline, sitePaths.kept, sitePaths.notes];
  const files = [assets.stylePath, assets.iconPath, ...assets.preloadPaths];
  const shell = [...pages, ...files, ...scripts.flatMap((name) => assets.scriptPaths.get(name) ?? [])];
  const facts = {
    base: links.href(sitePaths.home),
    edition,
    version: contentHash(JSON.stringify([shell, assets.workerText])),
    shell: shell.map((path) => links.href(path)),
    offlinePage: links.href(sitePaths.offline),
    assetFolder: links.href('/assets/'),
  };
  return `self.cleardays=${JSON.stringify(facts)};\n${assets.workerText}`;
}
