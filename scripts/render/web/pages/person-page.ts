import type { Person } from '../../../model/person.ts';
import { sitePaths } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';
import type { PageFacts } from '../site-page.ts';
import { buildPersonView } from '../views/people-views.ts';
import { homeCrumb } from './breadcrumbs.ts';

/** Returns the page of a person. */
export function personPage(person: Person, site: Site): PageFacts {
  const committees = [...new Set(person.memberships.map((membership) => membership.committee.name))];
  return {
    kind: 'person',
    path: person.path,
    title: person.fullName,
    distinction: person.slug,
    description:
      committees.length === 0
        ? `${person.fullName}, ${site.archive.council.name}.`
        : `${person.fullName}: ${committees.join(', ')}.`,
    section: 'people',
    lang: person.lang,
    search: { kind: 'page', committees: [], meeting: null },
    breadcrumbs: [
      homeCrumb(site),
      { text: site.words.chrome.people, path: sitePaths.people },
      { text: person.fullName, path: null },
    ],
    listed: true,
    view: () => buildPersonView(person, site),
  };
}
