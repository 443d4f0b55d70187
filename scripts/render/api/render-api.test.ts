import { describe, expect, it } from 'vitest';
import { oparlValidator } from '../../testing/oparl/oparl-schemas.ts';
import {
  publishSampleAgenda,
  sampleArchive,
  sampleCommittee,
  sampleMeeting,
  sampleMinutes,
  samplePerson,
  sampleReport,
} from '../../testing/sample-archive.ts';
import { renderBodies } from '../markdown/render-bodies.ts';
import { renderApi } from './render-api.ts';

const nothingKept = { cache: { get: () => null, set: () => undefined }, fingerprint: '' };
const validate = oparlValidator();
const base = 'https://sample.example/meetings';

interface Listed {
  readonly id: string;
  readonly [property: string]: unknown;
}
interface ListPage {
  readonly data: readonly Listed[];
  readonly pagination: { readonly totalElements: number; readonly totalPages: number; readonly currentPage: number };
  readonly links: Readonly<Record<string, string | undefined>>;
}

function buildSample(meetings = 2) {
  const person = samplePerson('amara-oyelaran', 'Amara Oyelaran');
  const health = sampleCommittee('health', 'Health & <Care> Committee');
  const who = { name: person.fullName, person };
  health.memberships = [
    { committee: health, who, role: 'chair', capacity: null, voting: true, from: '2019-05-20', until: null },
    {
      committee: health,
      who: { name: 'A. N. Other', person: null },
      role: 'co-opted',
      capacity: 'Governor',
      voting: false,
      from: null,
      until: null,
    },
  ];
  person.memberships = [health.memberships[0]!];
  const held = sampleMeeting(health, '2019-07-03', { webcast: 'https://watch.example/1' });
  const items = publishSampleAgenda(held, '2019-06-25', ['Access', 'Urgent business']);
  const report = sampleReport(items[0]!, 'access', 'Access to services');
  report.leadOfficer = who;
  report.keyDecision = { reference: 'KD 7', notice: '2019-06-01', exception: null };
  items[1]!.part = 'B';
  items[1]!.withheld = {
    kind: 'exempt',
    paragraphs: [{ number: 3, description: 'Business affairs' }],
    publicInterest: report.recommendations[0]!,
  };
  const minutes = sampleMinutes(held);
  minutes.present = [{ who, membership: null }];
  for (let year = 1; year < meetings; year += 1) {
    sampleMeeting(health, `${2020 + year}-12-04`, { status: 'cancelled', state: 'cancelled' });
  }
  return sampleArchive([health], { people: [person] });
}

const render = (archive = buildSample(), pdfs = new Map<string, { bytes: number }>()) =>
  new Map(renderApi(archive, { bodies: renderBodies(archive, nothingKept).bodies, pdfs }));
const files = render();
const read = (path: string): Listed => JSON.parse(files.get(path) ?? 'null') as Listed;
const listOf = (path: string, from = files): ListPage => JSON.parse(from.get(path) ?? 'null') as ListPage;

describe('renderApi', () => {
  it('makes objects and lists that are valid by the schemas of OParl 1.1', () => {
    for (const [path, text] of files) {
      const object = JSON.parse(text) as Listed;
      const objects = path.startsWith('/api/lists/') ? (object as unknown as ListPage).data : [object];
      if (path.startsWith('/api/lists/')) expect(validate(object, 'list'), path).toEqual([]);
      for (const one of objects) expect(validate(one), `${path} ${one.id}`).toEqual([]);
    }
  });

  it('makes the same bytes of the same archive', () => {
    expect([...render()]).toEqual([...files]);
  });

  it('has every object at the address that it calls itself by, and leads to nothing that is not there', () => {
    const paths = new Set(files.keys());
    const led = [...files.values()].flatMap(
      (text) => text.match(/https:\/\/sample\.example\/meetings\/api\/[^"]+/gu) ?? [],
    );
    expect(led.filter((url) => !paths.has(decodeURIComponent(url.slice(base.length))))).toEqual([]);
    for (const path of paths) {
      if (!path.startsWith('/api/lists/')) expect(read(path).id).toBe(`${base}${path}`);
    }
  });

  it('leads from the system to the council and on to every list', () => {
    expect(read('/api/system.json').license).toBe('https://licences.example/open');
    expect(read('/api/system.json').body).toBe(`${base}/api/lists/bodies.json`);
    const [body] = listOf('/api/lists/bodies.json').data;
    expect(body).toEqual(read('/api/body.json'));
    for (const list of [
      'organization',
      'person',
      'meeting',
      'paper',
      'agendaItem',
      'consultation',
      'file',
      'membership',
    ]) {
      expect(files.has(String(body?.[list]).slice(base.length)), list).toBe(true);
    }
  });

  it('says when a meeting is, with its distance from UTC, and that one is cancelled', () => {
    expect(read('/api/meetings/health/2019-07-03.json')).toMatchObject({
      start: '2019-07-03T17:00:00+01:00',
      end: '2019-07-03T19:00:00+01:00',
      meetingState: 'eingeladen',
      participant: [`${base}/api/people/amara-oyelaran.json`],
      modified: '2019-07-03T00:00:00+01:00',
      'cleardays:state': 'minutes-draft',
    });
    expect(read('/api/meetings/health/2021-12-04.json')).toMatchObject({
      start: '2021-12-04T17:00:00+00:00',
      cancelled: true,
    });
  });

  it('lists an item whose papers are withheld, with the paragraphs of the law and without papers', () => {
    const item = read('/api/agenda-items/health/2019-07-03/item-2.json');
    expect(item).toMatchObject({
      name: 'Urgent business',
      public: false,
      'cleardays:withheld': 'exempt',
      'cleardays:exemptParagraphs': [{ number: 3, description: 'Business affairs' }],
    });
    expect(item).not.toHaveProperty('consultation');
  });

  it('ties a report to its item, its file, its author and the decision that it is for', () => {
    const paper = read('/api/papers/health/2019-07-03/access.json');
    expect(paper).toMatchObject({
      name: 'Access to services',
      date: '2019-06-25',
      originatorPerson: [`${base}/api/people/amara-oyelaran.json`],
      'cleardays:keyDecision': { reference: 'KD 7', notice: '2019-06-01' },
      'cleardays:recommendations': ['That it be noted.'],
    });
    const consultation = read('/api/consultations/health/2019-07-03/item-1/access.json');
    expect(consultation).toMatchObject({
      paper: paper.id,
      agendaItem: `${base}/api/agenda-items/health/2019-07-03/item-1.json`,
    });
    expect(read('/api/agenda-items/health/2019-07-03/item-1.json').consultation).toBe(consultation.id);
  });

  it('gives the PDF of a paper and of a pack where they were printed, and the page where not', () => {
    expect(read('/api/files/health/2019-07-03/access.json')).toMatchObject({ mimeType: 'text/html' });
    const path = '/committees/health/2019-07-03/';
    const printed = render(
      buildSample(),
      new Map([
        [`${path}pack.pdf`, { bytes: 7 }],
        [`${path}access.pdf`, { bytes: 9 }],
      ]),
    );
    const file = JSON.parse(printed.get('/api/files/health/2019-07-03/access.json') ?? '') as Listed;
    expect(file).toMatchObject({ mimeType: 'application/pdf', size: 9, accessUrl: `${base}${path}access.pdf` });
    const meeting = JSON.parse(printed.get('/api/meetings/health/2019-07-03.json') ?? '') as Listed;
    expect(meeting.invitation).toMatchObject({ size: 7, accessUrl: `${base}${path}pack.pdf` });
    expect(validate(meeting)).toEqual([]);
  });

  it('names members without a page by their names alone', () => {
    const memberships = listOf('/api/lists/memberships.json').data;
    expect(memberships[1]).toMatchObject({
      'cleardays:name': 'A. N. Other',
      votingRight: false,
      role: 'Co-opted member',
    });
    expect(memberships[1]).not.toHaveProperty('person');
  });
});

describe('lists', () => {
  it('come a hundred to a page, the oldest first, each page leading to the next', () => {
    const large = render(buildSample(231));
    const [first, second, third] = ['', '-2', '-3'].map((page) => listOf(`/api/lists/meetings${page}.json`, large));
    expect([first, second, third].map((page) => page?.data.length)).toEqual([100, 100, 31]);
    expect(first?.pagination).toEqual({ totalElements: 231, elementsPerPage: 100, currentPage: 1, totalPages: 3 });
    expect(first?.data[0]?.id).toBe(`${base}/api/meetings/health/2019-07-03.json`);
    expect(first?.links).not.toHaveProperty('prev');
    expect(first?.links.next).toBe(second?.links.self);
    expect(second?.links.prev).toBe(first?.links.self);
    expect(third?.links).not.toHaveProperty('next');
    expect(large.has('/api/lists/meetings-4.json')).toBe(false);
  });

  it('have one page where there is nothing in them', () => {
    const empty = render(sampleArchive([]));
    expect(listOf('/api/lists/papers.json', empty)).toMatchObject({ data: [], pagination: { totalPages: 1 } });
  });
});
