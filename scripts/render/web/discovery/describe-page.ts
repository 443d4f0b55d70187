import type { BreadcrumbList, Thing } from 'schema-dts';
import type { Committee } from '../../../model/committee.ts';
import type { IndicatorSet } from '../../../model/figures/indicator-set.ts';
import type { Person } from '../../../model/person.ts';
import { sitePaths } from '../../../model/site-path.ts';
import type { Links } from '../links.ts';
import type { Site } from '../site.ts';
import type { Breadcrumb } from '../site-page.ts';
import { describeEvent, nameCommittee } from './describe-event.ts';
import { describeCouncil, describeDecision, describeMinutes, describeReport, licenceOf } from './describe-papers.ts';
import type { PageSubject } from './page-subject.ts';

/** A thing of schema.org; its types hold ours to that vocabulary. */
export type ThingData = Exclude<Thing, string>;

/** Returns what a page tells search engines and other programs, in the terms of schema.org. */
export function describePage(
  subject: PageSubject | undefined,
  breadcrumbs: readonly Breadcrumb[],
  site: Pick<Site, 'archive' | 'links' | 'pageMaps' | 'words'>,
): ThingData[] {
  const way = breadcrumbs.length < 2 ? [] : [describeWay(breadcrumbs, site.links)];
  return subject === undefined ? way : [describeSubject(subject, site), ...way];
}

function describeSubject(
  subject: PageSubject,
  site: Pick<Site, 'archive' | 'links' | 'pageMaps' | 'words'>,
): ThingData {
  const { archive, links, words } = site;
  switch (subject.kind) {
    case 'site':
      return {
        '@type': 'WebSite',
        name: words.feeds.ofCouncil(archive.council.name),
        url: links.canonical(sitePaths.home),
        publisher: describeCouncil(archive),
        inLanguage: [...archive.council.languages],
      };
    case 'committee':
      return describeCommittee(subject.committee, site);
    case 'meeting':
      return describeEvent(subject.meeting, site);
    case 'report':
      return describeReport(subject.report, site);
    case 'minutes':
      return describeMinutes(subject.minutes, site);
    case 'decision':
      return describeDecision(subject.decision, site);
    case 'person':
      return describePerson(subject.person, site);
    case 'indicator-set':
      return describeSet(subject.set, site);
  }
}

function describeCommittee(committee: Committee, { archive, links }: Pick<Site, 'archive' | 'links'>): ThingData {
  const { parent, children, contact } = committee;
  return {
    '@type': 'GovernmentOrganization',
    name: committee.name,
    url: links.canonical(committee.path),
    parentOrganization: parent === null ? describeCouncil(archive) : nameCommittee(parent, links),
    ...(children.length === 0 ? {} : { subOrganization: children.map((child) => nameCommittee(child, links)) }),
    contactPoint: {
      '@type': 'ContactPoint',
      name: contact.name,
      ...(contact.telephone === null ? {} : { telephone: contact.telephone }),
      ...(contact.email === null ? {} : { email: contact.email }),
    },
  };
}

function describePerson(person: Person, { archive, links }: Pick<Site, 'archive' | 'links'>): ThingData {
  return {
    '@type': 'Person',
    name: person.name,
    ...(person.title === null ? {} : { honorificPrefix: person.title }),
    url: links.canonical(person.path),
    affiliation: describeCouncil(archive),
  };
}

function describeSet(
  set: IndicatorSet,
  { archive, links, words }: Pick<Site, 'archive' | 'links' | 'words'>,
): ThingData {
  const download = (encodingFormat: string, path: string) => ({
    '@type': 'DataDownload' as const,
    encodingFormat,
    contentUrl: links.canonical(path),
  });
  return {
    '@type': 'Dataset',
    name: set.title,
    description: words.feeds.ofSet(set.indicators.length, archive.council.name, set.title),
    url: links.canonical(set.path),
    creator: describeCouncil(archive),
    isAccessibleForFree: true,
    ...licenceOf(archive),
    distribution: [download('text/csv', set.csvPath), download('application/json', set.jsonPath)],
  };
}

function describeWay(breadcrumbs: readonly Breadcrumb[], links: Links): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ text, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      ...(path === null ? {} : { item: links.canonical(path) }),
    })),
  };
}
