import type { Committee } from '../../../model/committee.ts';
import type { Site } from '../site.ts';
import type { PageFacts } from '../site-page.ts';
import { buildCommitteeView } from '../views/committee-views.ts';
import { crumbsToCommittee, endCrumbs } from './breadcrumbs.ts';

/** Returns the page of a committee. */
export function pagesOfCommittee(committee: Committee, site: Site): PageFacts[] {
  return [
    {
      kind: 'committee',
      path: committee.path,
      title: site.words.committees.pageTitle(committee.name),
      distinction: committee.slug,
      description: site.words.committees.pageDescription(committee.name),
      section: 'committees',
      lang: committee.lang,
      search: { kind: 'page', committees: [committee.name], meeting: null },
      breadcrumbs: endCrumbs(crumbsToCommittee(committee, site)),
      listed: true,
      view: () => buildCommitteeView(committee, site),
    },
  ];
}
