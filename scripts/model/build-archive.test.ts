import { describe, expect, it } from 'vitest';
import { archiveOf } from '../testing/fixtures/archive.ts';
import type { MeetingDraft, RootDraft } from '../testing/fixtures/valid-root.ts';
import type { Report } from './report.ts';

const publications = [{ kind: 'agenda' as const, date: '2026-05-11' }];
const exempt = { paragraphs: [5, 3], publicInterest: 'Prices would be known.' };

const withMeetings = (meetings: Readonly<Record<string, MeetingDraft>>): RootDraft => ({
  committees: { health: { meetings } },
});

describe('papers withheld from the public', () => {
  const root: RootDraft = withMeetings({
    '2026-05-20': {
      agenda: [
        { report: 'access' },
        { report: 'tenders', title: 'A contract', exempt, files: [{ src: 'files/bids.pdf', title: 'Zebra bids' }] },
        { report: 'access', title: 'Private access', confidential: { reason: 'A department asked for it.' } },
      ],
      reports: { access: { subject: 'Access to care' } },
      exemptReports: {
        tenders: {
          subject: 'Zebra tenders',
          appendices: [{ title: 'Zebra prices', report: 'zebra-prices' }],
          aliases: ['/zebra/'],
        },
        'zebra-prices': {},
        access: { subject: 'Zebra access' },
      },
      minutes: { body: '## A contract\n\nTaken in private.' },
      exemptMinutes: { publicSummary: 'It was agreed.', body: '## A contract\n\nZebra won.\n\n## Zebra aside\n\nx' },
      files: ['files/plan.pdf', 'files/bids.pdf', 'exempt/files/zebra.pdf'],
      publications,
    },
  });

  it('are known to the public edition by the words of the agenda alone', () => {
    const archive = archiveOf(root);
    const [, item] = archive.meetings[0]!.agenda!.items;
    expect(item).toMatchObject({ number: '2', part: 'B', title: 'A contract', papers: [], toFollow: false });
    expect(item!.withheld).toMatchObject({ kind: 'exempt', paragraphs: [{ number: 3 }, { number: 5 }] });
    expect(archive.reports.map(({ subject }) => subject)).toEqual(['Access to care']);
    expect(archive.files.map(({ src }) => src)).toEqual(['files/plan.pdf']);
    expect(archive.redirects).toEqual([]);
    expect(archive.minutes[0]!.publicSummary).toBeNull();
    const seen = new Set<unknown>();
    const text = JSON.stringify(archive, (key: string, value: unknown) => {
      // The meeting's own file is how diagnostics point into it; nothing of it is output.
      if (key === 'source' || (typeof value === 'object' && value !== null && seen.has(value))) return undefined;
      seen.add(value);
      return value;
    });
    expect(text).toContain('A contract');
    expect(text).not.toMatch(/zebra|tenders|bids/iu);
  });

  it('are all in the members’ edition, marked, each at an address of its own', () => {
    const archive = archiveOf(root, { edition: 'members' });
    expect(archive.reports.map(({ path, exempt: marked }) => `${path} ${String(marked)}`)).toEqual([
      '/committees/health/2026-05-20/access/ false',
      '/committees/health/2026-05-20/tenders/ true',
      '/committees/health/2026-05-20/zebra-prices/ true',
      '/committees/health/2026-05-20/exempt/access/ true',
    ]);
    expect(archive.files.map(({ path }) => path)).toContain('/committees/health/2026-05-20/exempt/files/zebra.pdf');
    const { entries, publicSummary } = archive.minutes[0]!;
    expect(entries.map(({ number, anchor, exempt: marked }) => [number, anchor, marked])).toEqual([
      ['1/26', 'minute-1-26', false],
      ['1/26', 'minute-private-1-26', true],
      ['', 'minute-private-2', true],
    ]);
    expect(publicSummary?.text).toBe('It was agreed.');
  });

  it('never give a title to an item that has none', () => {
    const untitled = withMeetings({
      '2026-05-20': { agenda: [{ report: 'secret-slug', exempt }], exemptReports: { 'secret-slug': {} }, publications },
    });
    expect(archiveOf(untitled).meetings[0]!.agenda!.items[0]!.title).toBe('Item not open to the public');
  });
});

describe('reports', () => {
  it('are published with their appendices, and theirs, once each, without going round in circles', () => {
    const archive = archiveOf(
      withMeetings({
        '2026-05-20': {
          agenda: [{ report: 'one' }, { report: 'two' }],
          reports: {
            one: {
              appendices: [
                { title: 'A', report: 'two' },
                { title: 'B', report: 'three' },
                { title: 'C', file: 'files/c.pdf' },
              ],
            },
            two: {},
            three: {
              appendices: [
                { title: 'Back', report: 'one' },
                { title: 'Gone', report: 'gone' },
              ],
            },
            unnamed: {},
          },
          files: ['files/c.pdf'],
          publications,
        },
      }),
    );
    expect(archive.reports.map(({ slug, item }) => `${slug} of ${item.number}`)).toEqual([
      'one of 1',
      'two of 2',
      'three of 1',
    ]);
    const [one, , three] = archive.reports as [Report, Report, Report];
    expect(one.appendices.map(({ report, file }) => report?.slug ?? file?.src)).toEqual([
      'two',
      'three',
      'files/c.pdf',
    ]);
    expect(three.appendices.map(({ report }) => report)).toEqual([null, null]);
  });

  it('name people by page or by plain text', () => {
    const archive = archiveOf({
      people: { ann: { name: 'Ann Lead', title: 'Dr' } },
      ...withMeetings({
        '2026-05-20': {
          agenda: [{ report: 'one' }],
          reports: { one: { leadOfficer: 'ann', personLeading: 'Bo Plain' } },
          publications,
        },
      }),
    });
    const [report] = archive.reports;
    expect(report!.leadOfficer).toMatchObject({ name: 'Dr Ann Lead', person: { path: '/people/ann/' } });
    expect(report!.personLeading).toEqual({ name: 'Bo Plain', person: null });
  });
});

describe('meetings', () => {
  it('are in order, each with its neighbours in the committee and a name of its own', () => {
    const archive = archiveOf({
      committees: {
        health: { meetings: { '2026-05-20-2': { time: '20:00' }, '2026-05-20': {}, '2026-04-20': {} } },
        arts: { meetings: { '2026-05-01': { title: 'Special meeting' } } },
      },
    });
    expect(archive.meetings.map(({ name }) => name)).toEqual([
      'Health Committee, Wednesday 20 May 2026, 8pm',
      'Health Committee, Wednesday 20 May 2026, 6.30pm',
      'Special meeting, Friday 1 May 2026',
      'Health Committee, Monday 20 April 2026',
    ]);
    const health = archive.committees.find(({ slug }) => slug === 'health')!;
    expect(health.meetings.map(({ slug, previous, next }) => [slug, previous?.slug, next?.slug])).toEqual([
      ['2026-05-20-2', '2026-05-20', undefined],
      ['2026-05-20', '2026-04-20', '2026-05-20-2'],
      ['2026-04-20', undefined, '2026-05-20'],
    ]);
    expect(health.municipalYears.map(({ year, meetings }) => [year, meetings.length])).toEqual([
      ['2026/27', 2],
      ['2025/26', 1],
    ]);
  });

  it.each([
    [{ status: 'cancelled' as const }, 'cancelled', 'Cancelled'],
    [{ rescheduledTo: '2026-07-08' }, 'postponed', 'Postponed to 8 July 2026'],
    [{}, 'held', 'Minutes not yet published'],
    [{ adjournedTo: '2026-07-08' }, 'held', 'Adjourned to 8 July 2026'],
    [{ minutes: {} }, 'minutes-draft', 'Minutes in draft'],
    [{ minutes: { status: 'approved' as const } }, 'minutes-approved', 'Minutes approved'],
  ])('over and %j are %s', (draft, state, stateInWords) => {
    expect(archiveOf(withMeetings({ '2026-05-20': draft })).meetings[0]).toMatchObject({ state, stateInWords });
  });

  it('outside the years whose bank holidays are known still have a day to publish by', () => {
    expect(archiveOf(withMeetings({ '2040-01-04': {} })).meetings[0]!.publishBy).toBe('2039-12-27');
  });
});

describe('minutes', () => {
  const meetings = {
    '2026-05-20': { minutes: { status: 'approved' as const, approvedAt: '2026-06-17', body: '## First\n\n## Second' } },
    '2026-06-17': {
      agenda: [{ minutes: '2026-05-20' }],
      publications: [{ kind: 'agenda' as const, date: '2026-06-09' }],
      minutes: { body: '## Third' },
    },
  };

  it('are shown from the day of their meeting, and as approved from that of the one that approved them', () => {
    expect(archiveOf(withMeetings(meetings), { today: '2026-05-19' }).minutes).toEqual([]);
    expect(archiveOf(withMeetings(meetings), { today: '2026-05-20' }).minutes[0]!.status).toBe('draft');
    const after = archiveOf(withMeetings(meetings), { today: '2026-06-17' });
    expect(after.minutes.map(({ status }) => status)).toEqual(['draft', 'approved']);
    expect(after.minutes[1]!.approvedAt).toBe(after.meetings[0]);
    expect(after.meetings[0]!.agenda!.items[0]).toMatchObject({
      title: 'Minutes of the previous meeting',
      papers: [after.minutes[1]],
    });
    expect(after.minutes[0]!.entries[0]!.number).toBe('3/26');
  });
});

describe('former addresses', () => {
  it('lead to the pages of this edition, never away from one', () => {
    const archive = archiveOf({
      council: {
        redirects: { 'old.html': 'committees/health', '/search': '/elsewhere/', '/x/': 'https://other.example/' },
      },
      people: { ann: { aliases: ['people/anne', '/committees/health/'] } },
      ...withMeetings({
        '2026-05-20': {
          agenda: [{ report: 'one' }],
          reports: { one: { aliases: ['/2026/one'] } },
          publications,
          aliases: ['/2026/'],
        },
        '2026-06-20': {
          agenda: [{ report: 'coming' }],
          reports: { coming: { aliases: ['/coming'] } },
          publications: [{ kind: 'agenda', date: '2026-06-12' }],
        },
      }),
    });
    expect(archive.redirects).toEqual([
      { from: '/people/anne/', to: '/people/ann/' },
      { from: '/2026/', to: '/committees/health/2026-05-20/' },
      { from: '/2026/one/', to: '/committees/health/2026-05-20/one/' },
      { from: '/old.html', to: '/committees/health/' },
      { from: '/x/', to: 'https://other.example/' },
    ]);
    expect(archive.takenRedirects.map(({ from }) => from)).toEqual(['/committees/health/', '/search/']);
  });
});

describe('the council', () => {
  it('has its address split and the clear days of its country', () => {
    expect(archiveOf().council).toMatchObject({
      url: 'https://testbridge.example/meetings',
      basePath: '/meetings',
      clearDays: 5,
    });
    expect(archiveOf({ council: { url: 'https://x.example', jurisdiction: 'wales' } }).council).toMatchObject({
      url: 'https://x.example',
      basePath: '',
      clearDays: 3,
    });
  });

  it('counts days that it adds itself', () => {
    const bankHolidays = { days: [{ date: '2026-06-15', title: 'Fair day' }] };
    const archive = archiveOf({ bankHolidays, ...withMeetings({ '2026-06-17': {} }) });
    expect(archive.meetings[0]!.publishBy).toBe('2026-06-08');
  });
});

it('an empty root makes an empty archive, and one root always the same', () => {
  expect(archiveOf()).toMatchObject({ meetings: [], people: [], committees: [], reports: [], files: [], pages: [] });
});

describe('addresses of a former system', () => {
  it('stand apart where they hang on a query, those with more parameters first', () => {
    const { redirects, formerQueries, takenRedirects } = archiveOf({
      council: {
        redirects: {
          '/mg.aspx?ID=5': '/people/',
          '/mg.aspx?ID=5&Ver=4': '/committees/',
          '/mg.aspx': '/pages/find/',
          '/search/?q=a': '/people/',
        },
      },
    });
    expect(redirects).toEqual([{ from: '/mg.aspx', to: '/pages/find/' }]);
    const id = { name: 'ID', value: '5' };
    expect(formerQueries).toEqual([
      { path: '/mg.aspx', parameters: [id, { name: 'Ver', value: '4' }], to: '/committees/' },
      { path: '/mg.aspx', parameters: [id], to: '/people/' },
    ]);
    expect(takenRedirects.map(({ from }) => from)).toEqual(['/search/?q=a']);
  });
});

describe('a withdrawn item', () => {
  const reports = {
    access: { subject: 'Access to care', aliases: ['/old/access/'], appendices: [{ title: 'Maps', report: 'maps' }] },
    maps: { subject: 'Maps' },
  };
  const redirectsOf = (items: MeetingDraft['agenda'], meeting: MeetingDraft = {}): readonly string[] =>
    archiveOf(
      withMeetings({
        '2026-05-20': { agenda: items!, reports, exemptReports: { secret: {} }, publications, ...meeting },
      }),
    ).redirects.map(({ from, to }) => `${from} -> ${to}`);
  const item = '/committees/health/2026-05-20/#item-1';

  it('is what the addresses of its report and of the appendices lead to', () => {
    expect(redirectsOf([{ report: 'access', withdrawn: true }])).toEqual([
      `/old/access/ -> ${item}`,
      `/committees/health/2026-05-20/access/ -> ${item}`,
      `/committees/health/2026-05-20/maps/ -> ${item}`,
    ]);
  });

  it('takes nothing from a report that stands under another item', () => {
    const found = redirectsOf([
      { report: 'access', withdrawn: true },
      { title: 'Again', report: 'access' },
    ]);
    expect(found).toEqual(['/old/access/ -> /committees/health/2026-05-20/access/']);
  });

  it('names no report that was never published', () => {
    expect(redirectsOf([{ title: 'Contract', report: 'secret', exempt, withdrawn: true }])).toEqual([]);
    const toFollow = [{ report: 'access', toFollow: true, withdrawn: true }];
    expect(redirectsOf(toFollow)).toEqual([]);
    const supplement = { kind: 'supplement' as const, date: '2026-05-13', items: ['1'], reason: 'It came late.' };
    expect(redirectsOf(toFollow, { publications: [...publications, supplement] })).toHaveLength(3);
    expect(redirectsOf([{ report: 'access', withdrawn: true }], { publications: [] })).toEqual([]);
  });
});
