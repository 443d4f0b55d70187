import type { OrdinaryPage } from '../../../model/archive.ts';
import { formatDay } from '../../../model/calendar/format-day.ts';
import { sitePaths } from '../../../model/site-path.ts';
import { inLanguage, type Site } from '../site.ts';
import { fileOf, type PageFacts, type SitePage } from '../site-page.ts';
import { titlePages } from '../title-pages.ts';
import { buildCommitteesView } from '../views/committee-views.ts';
import { buildHomeView } from '../views/home-view.ts';
import { buildPeopleView } from '../views/people-views.ts';
import { buildSearchView } from '../views/search-view.ts';
import { personPage } from './person-page.ts';
import { pagesOfDevice } from './device-pages.ts';
import { pagesOfCommittee } from './committee-pages.ts';
import { dataPage } from './data-page.ts';
import { pagesOfIndicators } from './indicator-pages.ts';
import { pagesOfMeeting } from './meeting-pages.ts';
import { homeCrumb } from './breadcrumbs.ts';
import { pagesOfRegisters } from './register-pages.ts';

/** Returns every page of the site that a reader can see, with its full title, in a fixed order; files come separately. */
export function buildPages(site: Site): SitePage[] {
  const { archive } = site;
  const reports = Map.groupBy(archive.reports, (report) => report.meeting);
  const pages = [
    homePage(site),
    committeesPage(site),
    searchPage(site),
    ...archive.committees.flatMap((committee) => pagesOfCommittee(committee, inLanguage(site, committee.lang))),
    ...archive.meetings.flatMap((meeting) => pagesOfMeeting(meeting, reports.get(meeting) ?? [], site)),
    ...pagesOfRegisters(site),
    ...peoplePages(site),
    ...pagesOfIndicators(site),
    ...ordinaryPages(site),
    dataPage(site),
    ...pagesOfDevice(site),
    notFoundPage(site),
  ];
  return titlePages(
    [...pages, ...redirectPages(pages, site), ...removedPages(site), ...formerAddressPages(pages, site)],
    archive.council.name,
  );
}

function homePage(site: Site): PageFacts {
  const { council } = site.archive;
  return {
    kind: 'home',
    path: sitePaths.home,
    title: site.words.chrome.service,
    description: site.words.home.description(council.name),
    section: 'home',
    lang: null,
    breadcrumbs: [],
    listed: true,
    view: () => buildHomeView(site),
  };
}

function committeesPage(site: Site): PageFacts {
  return {
    kind: 'committees',
    path: sitePaths.committees,
    title: site.words.chrome.committees,
    description: site.words.committees.description(site.archive.council.name),
    section: 'committees',
    lang: null,
    breadcrumbs: [homeCrumb(site), { text: site.words.chrome.committees, path: null }],
    listed: true,
    view: () => buildCommitteesView(site),
  };
}

function peoplePages(site: Site): PageFacts[] {
  const { archive } = site;
  const list: PageFacts = {
    kind: 'people',
    path: sitePaths.people,
    title: site.words.people.title,
    description: site.words.people.description(archive.council.name),
    section: 'people',
    lang: null,
    breadcrumbs: [homeCrumb(site), { text: site.words.chrome.people, path: null }],
    listed: true,
    view: () => buildPeopleView(site),
  };
  return [list, ...archive.people.map((person) => personPage(person, inLanguage(site, person.lang)))];
}

function searchPage(site: Site): PageFacts {
  return {
    kind: 'search',
    path: sitePaths.search,
    title: site.words.search.title,
    description: site.words.search.description(site.archive.council.name),
    section: 'search',
    lang: null,
    breadcrumbs: [homeCrumb(site), { text: site.words.search.title, path: null }],
    listed: true,
    scripts: ['search'],
    view: () => buildSearchView(site),
  };
}

function ordinaryPages(site: Site): PageFacts[] {
  return site.archive.pages.map((page) => ordinaryPage(page, inLanguage(site, page.lang)));
}

function ordinaryPage(page: OrdinaryPage, site: Site): PageFacts {
  return {
    kind: 'ordinary-page',
    path: page.path,
    title: page.title,
    description: `${page.title}: ${site.archive.council.name}.`,
    section: 'other',
    lang: page.lang,
    search: { kind: 'page', committees: [], meeting: null },
    breadcrumbs: [homeCrumb(site), { text: page.title, path: null }],
    listed: true,
    view: () => ({ title: page.title, bodyHtml: site.text.body(page.body) }),
  };
}

function notFoundPage({ links, words }: Site): PageFacts {
  return {
    kind: 'not-found',
    path: '/404.html',
    title: words.addresses.notFound,
    description: words.addresses.notFoundDescription,
    section: 'other',
    lang: null,
    breadcrumbs: [],
    listed: false,
    view: () => ({ homeHref: links.href(sitePaths.home), committeesHref: links.href(sitePaths.committees) }),
  };
}

/** Pages at addresses of a former system that hung on queries: for hosts that cannot lead on by these, and for unknown ones. */
function formerAddressPages(pages: readonly PageFacts[], site: Site): PageFacts[] {
  const { words, archive, links } = site;
  const titles = new Map(pages.map(({ path, title }) => [path, title]));
  const plain = new Map(archive.redirects.map(({ from, to }) => [from, to]));
  return [...Map.groupBy(archive.formerQueries, ({ path }) => path)].map(([path, queries]) => {
    const other = plain.get(path);
    const leadsTo = (to: string): object => ({ href: links.href(to), text: titles.get(to) ?? to });
    return {
      kind: 'former-address',
      path,
      title: words.addresses.movedTitle(path),
      description: words.addresses.movedDescription,
      section: 'other',
      lang: null,
      breadcrumbs: [homeCrumb(site), { text: words.addresses.moved, path: null }],
      listed: false,
      scripts: ['former-address'],
      view: () => ({
        queries: queries.map(({ parameters, to }) => ({
          ...leadsTo(to),
          query: parameters.map(({ name, value }) => `${name}=${value}`).join('&'),
        })),
        other: other === undefined ? null : leadsTo(other),
      }),
    };
  });
}

/** What stands at the addresses of pages that were taken down: when and why, and whom to ask. */
function removedPages(site: Site): PageFacts[] {
  const { words, archive, text } = site;
  return archive.removed.map(({ path, date, reason }) => ({
    kind: 'removed',
    path,
    title: words.addresses.removedTitle(path),
    description: words.addresses.removed,
    section: 'other',
    lang: null,
    breadcrumbs: [homeCrumb(site), { text: words.addresses.removed, path: null }],
    listed: false,
    view: () => ({
      day: formatDay(date, words),
      reasonHtml: text.block(reason),
      contact: archive.council.contact,
    }),
  }));
}

/** Pages at old addresses. One whose address a page now has is left out: the page itself is what a reader wants. */
function redirectPages(pages: readonly PageFacts[], site: Site): PageFacts[] {
  const { formerQueries } = site.archive;
  const taken = new Set([...pages, ...formerQueries, ...site.chartFiles.files].map(({ path }) => fileOf(path)));
  return site.archive.redirects.flatMap(({ from, to }) => {
    const path = /\.[a-z0-9]+$/iu.test(from) || from.endsWith('/') ? from : `${from}/`;
    if (taken.has(fileOf(path))) return [];
    taken.add(fileOf(path));
    return {
      kind: 'redirect',
      path,
      title: site.words.addresses.movedTitle(from),
      description: site.words.addresses.movedDescription,
      section: 'other',
      lang: null,
      breadcrumbs: [],
      listed: false,
      view: () => ({ href: site.links.href(to), canonical: site.links.canonical(to) }),
    };
  });
}
