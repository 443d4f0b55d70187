import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import {
  publishSampleAgenda,
  sampleArchive,
  sampleCommittee,
  sampleMeeting,
  sampleMinutes,
  samplePerson,
  sampleReport,
} from '../../../testing/sample-archive.ts';
import { english } from '../../../words/en/english.ts';
import { buildLinks } from '../links.ts';
import { SitePage, type Breadcrumb } from '../site-page.ts';
import { buildDiscovery } from './build-discovery.ts';

const base = 'https://sample.example/meetings';

function buildSample(edition: 'public' | 'members' = 'public') {
  const health = sampleCommittee('health', 'Health </script><script>alert(1)</script> & <!-- Care');
  sampleMeeting(health, '2019-05-01', { status: 'postponed', rescheduledTo: '2019-07-03' });
  const held = sampleMeeting(health, '2019-07-03', { webcast: 'https://watch.example/1' });
  const [item] = publishSampleAgenda(held, '2019-06-25', ['Access']);
  sampleReport(item!, 'access', 'Access to services');
  sampleMinutes(held);
  sampleMeeting(health, '2019-12-04', { status: 'cancelled' });
  const archive = sampleArchive([health], { people: [samplePerson('amara-oyelaran', 'Amara Oyelaran')], edition });
  const pageMaps = new Map([['/committees/health/2019-07-03/access.pdf', { bytes: 99, map: {} as never }]]);
  return buildDiscovery({ archive, pageMaps, links: buildLinks(archive.council), words: english });
}

const discovery = buildSample();

function pageAt(path: string, breadcrumbs: readonly Breadcrumb[] = [], listed = true): SitePage {
  const facts = { kind: 'home', path, title: '', description: null, section: 'home', lang: null } as const;
  return new SitePage({ ...facts, breadcrumbs, listed, view: () => ({}) }, '');
}

type Thing = Readonly<Record<string, unknown>>;

/** What a reader of HTML finds in the only script element of a page that holds the block. */
function thingsOf(path: string, breadcrumbs: readonly Breadcrumb[] = []): readonly Thing[] {
  const block = discovery.structuredDataHtml(pageAt(path, breadcrumbs)) ?? '';
  const page = parse(`<!DOCTYPE html><head><script type="application/ld+json">${block}</script></head><body></body>`);
  const head = (page.childNodes[1] as DefaultTreeAdapterTypes.Element).childNodes[0] as DefaultTreeAdapterTypes.Element;
  expect(head.childNodes.map(({ nodeName }) => nodeName)).toEqual(['script']);
  const [text] = (head.childNodes[0] as DefaultTreeAdapterTypes.Element).childNodes;
  const data = JSON.parse((text as DefaultTreeAdapterTypes.TextNode).value) as {
    '@context': string;
    '@graph': Thing[];
  };
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
}

describe('the structured data of a page', () => {
  it('tells of a meeting as an event, its times with their distance from UTC', () => {
    const [event] = thingsOf('/committees/health/2019-07-03/');
    expect(event).toMatchObject({
      '@type': 'Event',
      '@id': `${base}/committees/health/2019-07-03/#meeting`,
      startDate: '2019-07-03T17:00:00+01:00',
      endDate: '2019-07-03T19:00:00+01:00',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      workFeatured: [
        { '@type': 'Report', name: 'Access to services', url: `${base}/committees/health/2019-07-03/access/` },
      ],
    });
  });

  it.each([
    ['2019-07-03', 'EventRescheduled', '2019-05-01T17:00:00+01:00'],
    ['2019-05-01', 'EventPostponed', undefined],
    ['2019-12-04', 'EventCancelled', undefined],
  ])('says of the meeting on %s that it is %s', (day, status, before) => {
    const [event] = thingsOf(`/committees/health/${day}/`);
    expect(event?.eventStatus).toBe(`https://schema.org/${status}`);
    expect(event?.previousStartDate).toBe(before);
  });

  it('tells of a report with its author, its day, its meeting and its PDF, and of minutes that they are a draft', () => {
    const [report] = thingsOf('/committees/health/2019-07-03/access/');
    expect(report).toMatchObject({
      '@type': 'Report',
      author: { '@type': 'Person', name: 'Cordelia Nwosu' },
      datePublished: '2019-06-25',
      license: 'https://licences.example/open',
      subjectOf: { '@id': `${base}/committees/health/2019-07-03/#meeting` },
      encoding: { contentUrl: `${base}/committees/health/2019-07-03/access.pdf`, contentSize: '99 B' },
    });
    const [minutes] = thingsOf('/committees/health/2019-07-03/minutes/');
    expect(minutes).toMatchObject({ '@type': 'DigitalDocument', creativeWorkStatus: 'Draft' });
  });

  it('tells of the site, of committees and of people', () => {
    expect(thingsOf('/')[0]).toMatchObject({ '@type': 'WebSite', publisher: { name: 'Sample & Borough Council' } });
    expect(thingsOf('/people/amara-oyelaran/')[0]).toMatchObject({ '@type': 'Person', honorificPrefix: 'Councillor' });
    const [committee] = thingsOf('/committees/health/');
    expect(committee).toMatchObject({
      '@type': 'GovernmentOrganization',
      parentOrganization: { name: 'Sample & Borough Council', url: 'https://sample.example' },
    });
  });

  it('gives the way to a page, the page itself without an address', () => {
    const way = [
      { text: 'Home', path: '/' },
      { text: 'Committees', path: null },
    ];
    expect(thingsOf('/committees/', way)).toEqual([
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: `${base}/` },
          { '@type': 'ListItem', position: 2, name: 'Committees' },
        ],
      },
    ]);
  });

  it('cannot be left by a title that ends the script, and keeps the title as it is', () => {
    const [committee] = thingsOf('/committees/health/');
    expect(committee?.name).toBe('Health </script><script>alert(1)</script> & <!-- Care');
  });

  it('is missing where there is nothing to tell, on pages that are not listed, and in the members’ edition', () => {
    expect(discovery.structuredDataHtml(pageAt('/search/'))).toBeNull();
    expect(discovery.structuredDataHtml(pageAt('/', [], false))).toBeNull();
    expect(buildSample('members').structuredDataHtml(pageAt('/'))).toBeNull();
  });
});

describe('what the head of a page names', () => {
  const named = (path: string) => discovery.alternates(pageAt(path)).map(({ type, href }) => `${type} ${href}`);

  it('is the feed and the calendar that it belongs to, and its data', () => {
    expect(named('/')).toEqual([
      'application/atom+xml /meetings/feed.xml',
      'text/calendar /meetings/calendar.ics',
      'application/json /meetings/api/system.json',
    ]);
    expect(named('/committees/health/2019-07-03/')).toEqual([
      'application/atom+xml /meetings/committees/health/feed.xml',
      'text/calendar /meetings/committees/health/calendar.ics',
      'application/json /meetings/api/meetings/health/2019-07-03.json',
    ]);
  });

  it('is the feed of the site on every other page', () => {
    expect(named('/pages/accessibility/')).toEqual(['application/atom+xml /meetings/feed.xml']);
  });
});
