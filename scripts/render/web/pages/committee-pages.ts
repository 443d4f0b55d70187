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
      title: `${committee.name}: members and meetings`,
      distinction: committee.slug,
      description: `What the ${committee.name} is for, who sits on it, and its meetings with agendas, papers and minutes.`,
      section: 'committees',
      lang: committee.lang,
      search: { kind: 'page', committee: committee.name, meeting: null },
      breadcrumbs: endCrumbs(crumbsToCommittee(committee, site)),
      listed: true,
      view: () => buildCommitteeView(committee, site),
    },
  ];
}
