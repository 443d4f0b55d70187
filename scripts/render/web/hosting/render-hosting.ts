import { isForEverybody } from '../../../model/archive.ts';
import { listHeaderRules } from '../assets/headers-file.ts';
import type { Site } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import type { HostFacts, HostFile, QueriedAddress } from './host-facts.ts';
import { renderAzure } from './render-azure.ts';
import { renderCaddy } from './render-caddy.ts';
import { renderIis } from './render-iis.ts';
import { renderNetlify } from './render-netlify.ts';
import { renderNginx } from './render-nginx.ts';

/** Returns the files that tell web servers how an edition is served: with its headers, types and former addresses. */
export function renderHosting(site: Pick<Site, 'archive' | 'links'>, pages: readonly SitePage[]): HostFile[] {
  const { council, edition, isPreview } = site.archive;
  const { basePath } = council;
  const rules = listHeaderRules(site.archive);
  const facts: HostFacts = {
    name: isPreview ? (edition === 'public' ? 'preview' : `${edition}-preview`) : edition,
    isOpen: isForEverybody(site.archive),
    basePath,
    headers: rules.map(({ pattern, headers }) => ({ pattern: `${basePath}${pattern}`, headers })),
    // Just where a page leads on, so that an address that now holds something is never taken from it.
    redirects: pages.flatMap((page) => {
      const view = page.facts.kind === 'redirect' ? page.view() : {};
      return 'href' in view && typeof view.href === 'string'
        ? [{ from: `${basePath}${page.path}`, to: view.href }]
        : [];
    }),
    queried: listQueried(site),
    removed: pages.flatMap(({ facts: { kind }, path }) =>
      kind === 'removed' && path.endsWith('/') ? [`${basePath}${path}`] : [],
    ),
  };
  const tried = [...renderNginx(facts), renderCaddy(facts)];
  // These cannot be kept from starting where nobody has said who may read.
  return facts.isOpen ? [...tried, renderIis(facts), renderAzure(facts), renderNetlify(facts)] : tried;
}

function listQueried({ archive, links }: Pick<Site, 'archive' | 'links'>): QueriedAddress[] {
  const plain = new Map(archive.redirects.map(({ from, to }) => [from, links.href(to)]));
  return [...Map.groupBy(archive.formerQueries, ({ path }) => path)].map(([path, queries]) => ({
    from: `${archive.council.basePath}${path}`,
    rules: queries.map(({ parameters, to }) => ({ parameters, to: links.href(to) })),
    otherwise: plain.get(path) ?? null,
  }));
}
