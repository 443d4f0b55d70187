import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { atomFaults } from '../../testing/feeds/atom-faults.ts';
import {
  publishSampleAgenda,
  sampleArchive,
  sampleCommittee,
  sampleMarkdown,
  sampleMeeting,
  sampleMinutes,
  sampleReport,
} from '../../testing/sample-archive.ts';
import { welsh } from '../../words/cy/welsh.ts';
import { renderBodies } from '../markdown/render-bodies.ts';
import { renderFeeds } from './render-feeds.ts';

const nothingKept = { cache: { get: () => null, set: () => undefined }, fingerprint: '' };

function buildSample() {
  const health = sampleCommittee('health', 'Health & <Care> Committee');
  const other = sampleCommittee('other', 'Other Committee');
  const held = sampleMeeting(health, '2019-07-03', { webcast: 'https://watch.example/1' });
  const [item] = publishSampleAgenda(held, '2019-06-25', ['Access', 'Urgent business']);
  if (item !== undefined) sampleReport(item, 'access', 'Access to services\u0007').lang = 'cy';
  const minutes = sampleMinutes(held);
  minutes.entries = minutes.entries.map((entry, index) =>
    index === 0 ? { ...entry, body: sampleMarkdown(':::resolved\nThat *access* & ease be noted.\n:::\n') } : entry,
  );
  sampleMeeting(health, '2019-12-04', { status: 'cancelled', state: 'cancelled', stateInWords: 'Cancelled' });
  return sampleArchive([health, other]);
}

const render = (archive = buildSample()) => renderFeeds(archive, renderBodies(archive, nothingKept).bodies);
const feeds = render();
const atom = (path: string) => parseAtomFeed(feeds.get(path) ?? '');

describe('renderFeeds', () => {
  it('makes a feed and a calendar of the site and of each committee', () => {
    expect([...feeds.keys()]).toEqual([
      '/feed.xml',
      '/calendar.ics',
      '/committees/health/feed.xml',
      '/committees/health/calendar.ics',
      '/committees/other/feed.xml',
      '/committees/other/calendar.ics',
    ]);
  });

  it('makes the same bytes of the same archive', () => {
    expect([...render()]).toEqual([...feeds]);
  });

  it('counts a joint meeting among those of each committee that holds it', () => {
    const one = sampleCommittee('one', 'One');
    const two = sampleCommittee('two', 'Two');
    publishSampleAgenda(sampleMeeting(one, '2019-07-03', { jointWith: [two] }), '2019-06-25', ['Access']);
    const joint = render(sampleArchive([one, two]));
    expect(joint.get('/committees/two/feed.xml')).toContain('<category term="one" label="One"/>');
    expect(joint.get('/committees/two/feed.xml')).toContain('<category term="two" label="Two"/>');
    for (const calendar of ['/committees/one/calendar.ics', '/committees/two/calendar.ics', '/calendar.ics']) {
      expect(joint.get(calendar)?.match(/^SUMMARY:.*$/gmu)).toEqual(['SUMMARY:One and Two']);
    }
  });
});

describe('the feeds of a council whose first language is Welsh', () => {
  const english = buildSample();
  const council = { ...english.council, name: 'Cyngor Sampl', languages: ['cy'], words: welsh };
  const inWelsh = render({ ...english, council });

  it('have titles in Welsh, and say in Welsh what was published', () => {
    const { title, entries = [] } = parseAtomFeed(inWelsh.get('/feed.xml') ?? '');
    expect(title?.value).toBe('Cyngor Sampl: cyfarfodydd a phapurau');
    const said = entries.map((entry) => entry.title?.value.split('Committee')[1]);
    expect(said).toEqual([
      ', Wednesday 3 July 2019: cofnodion drafft',
      ', Wednesday 3 July 2019: penderfyniadau, fel y’u drafftiwyd',
      ', Wednesday 3 July 2019: cyhoeddwyd yr agenda',
      ', 3 Gorffennaf 2019',
    ]);
    expect(entries[3]?.summary?.value).toBe('Adroddiad ar gyfer eitem 1: Access');
  });

  it('say in Welsh that a meeting is cancelled, and where to watch one', () => {
    const calendar = inWelsh.get('/committees/health/calendar.ics');
    expect(calendar).toContain('SUMMARY:Wedi’i ganslo: Health & <Care> Committee');
    expect(calendar?.replaceAll('\r\n ', '')).toContain('Gwylio: https://watch.example/1');
  });
});

const vote = '::vote{for=7 against=3 abstained=1}';
const secret = '::vote{for="Ada Secret" against=0}';

/** The feed of a council whose cabinet resolved something, and whose members decided something outside meetings. */
function feedOf(edition: 'public' | 'members' = 'public') {
  const meeting = {
    agenda: [
      { title: 'Depots' },
      { title: 'Bids', part: 'B' as const, exempt: { paragraphs: [3], publicInterest: 'Prices.' } },
    ],
    publications: [{ kind: 'agenda' as const, date: '2026-03-10' }],
    minutes: { body: `## Depots\n\n:::resolved\nTo buy.\n:::\n\n${vote}\n` },
    exemptMinutes: { body: `## Bids\n\n:::resolved\nTo sell.\n:::\n\n${secret}\n` },
  };
  const depot = {
    title: 'Roof of the depot',
    decidedBy: 'Ben Ray',
    date: '2026-04-01',
    published: '2026-04-02',
    corrections: [{ date: '2026-04-09', text: 'The day was wrong.' }],
    body: 'That the *roof* be mended.',
  };
  const archive = archiveOf(
    { committees: { cabinet: { meetings: { '2026-03-18': meeting } } }, decisions: { depot } },
    { edition },
  );
  return render(archive).get('/feed.xml') ?? '';
}

describe('the Atom feed of meetings that do not take place', () => {
  const titlesOn = (today: string): (string | undefined)[] => {
    const meetings = {
      '2026-03-04': { status: 'cancelled' as const, statusChanged: '2026-02-27' },
      '2026-03-05': { rescheduledTo: '2026-03-12', statusChanged: '2026-03-02' },
      '2026-03-12': { statusChanged: '2026-03-01' },
      '2026-03-19': { status: 'cancelled' as const },
    };
    const archive = archiveOf({ committees: { roads: { name: 'Roads', meetings } } }, { today });
    const entries = parseAtomFeed(render(archive).get('/feed.xml') ?? '').entries ?? [];
    return entries.map((entry) => entry.title?.value);
  };

  it('says so from the day on which it was settled, where that day is known', () => {
    expect(titlesOn('2026-02-26')).toEqual([]);
    expect(titlesOn('2026-02-27')).toEqual(['Roads, Wednesday 4 March 2026: Cancelled']);
    expect(titlesOn('2026-03-02')).toEqual([
      'Roads, Thursday 5 March 2026: Postponed to 12 March 2026',
      'Roads, Wednesday 4 March 2026: Cancelled',
    ]);
  });
});

describe('decisions in the Atom feed', () => {
  it('have their votes below them', () => {
    const { entries = [] } = parseAtomFeed(feedOf());
    const decided = entries.find(({ id }) => id?.endsWith('#decisions'));
    expect(decided?.summary?.value).toBe('1/26 Depots\nTo buy.\nVote: 7 for, 3 against, 1 abstained');
  });

  it('have votes of private minutes in the members’ edition alone', () => {
    expect(feedOf('members')).toContain('Recorded vote: 1 for, 0 against');
    expect(feedOf()).not.toContain('Recorded vote');
  });

  it('that were taken outside meetings stand among what was published, of no committee, with their corrections', () => {
    const feed = feedOf();
    expect(atomFaults(feed)).toEqual([]);
    const { entries = [] } = parseAtomFeed(feed);
    const own = entries.filter(({ id }) => id?.includes('/decisions/'));
    expect(
      own.map(({ id, title, summary, updated, categories }) => ({ id, title, summary, updated, categories })),
    ).toEqual([
      {
        id: 'https://testbridge.example/meetings/decisions/depot/#correction-2026-04-09-1',
        title: expect.objectContaining({
          value: 'Correction: Decision: Roof of the depot – Ben Ray, 1 April 2026',
        }) as unknown,
        summary: expect.objectContaining({ value: 'The day was wrong.' }) as unknown,
        updated: '2026-04-09T00:00:00Z',
        categories: undefined,
      },
      {
        id: 'https://testbridge.example/meetings/decisions/depot/',
        title: expect.objectContaining({ value: 'Decision: Roof of the depot – Ben Ray, 1 April 2026' }) as unknown,
        summary: expect.objectContaining({ value: 'That the roof be mended.' }) as unknown,
        updated: '2026-04-02T00:00:00Z',
        categories: undefined,
      },
    ]);
  });
});

describe('the Atom feed', () => {
  it('is what RFC 4287 asks for, also without entries and with characters that XML cannot hold', () => {
    expect(atomFaults(feeds.get('/feed.xml') ?? '')).toEqual([]);
    expect(atomFaults(feeds.get('/committees/other/feed.xml') ?? '')).toEqual([]);
    expect(feeds.get('/feed.xml')).not.toContain('\u0007');
  });

  it('says committee, date and subject in titles, the newest first, each entry with an id of its own', () => {
    const { entries = [] } = atom('/feed.xml');
    expect(entries.map(({ title, updated }) => `${updated?.slice(0, 10) ?? ''} ${title?.value ?? ''}`)).toEqual([
      '2019-07-03 Health & <Care> Committee, Wednesday 3 July 2019: draft minutes',
      '2019-07-03 Health & <Care> Committee, Wednesday 3 July 2019: decisions, as drafted',
      '2019-06-25 Health & <Care> Committee, Wednesday 3 July 2019: agenda published',
      '2019-06-25 Access to services – Health & <Care> Committee, 3 July 2019',
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('has the words of decisions, and leads to the first', () => {
    const decisions = atom('/feed.xml').entries?.[1];
    expect(decisions?.summary?.value).toBe('1/19 Access\nThat access & ease be noted.');
    expect(decisions?.links?.[0]?.href).toBe(
      'https://sample.example/meetings/committees/health/2019-07-03/minutes/#minute-1-19-resolved-1',
    );
  });

  it('keeps the ids of minutes when they are approved, and says so with a later moment', () => {
    const archive = buildSample();
    const [minutes] = archive.minutes;
    const approving = sampleMeeting(sampleCommittee('health', 'Health'), '2019-09-04');
    Object.assign(minutes!, { status: 'approved', approvedAt: approving });
    const entries = parseAtomFeed(render(archive).get('/feed.xml') ?? '').entries ?? [];
    const before = atom('/feed.xml').entries ?? [];
    expect(entries.slice(0, 2).map(({ id, updated }) => [id, updated])).toEqual(
      before.slice(0, 2).map(({ id }) => [id, '2019-09-04T00:00:00Z']),
    );
  });

  it('has whole addresses and dates from the content', () => {
    const { id, updated, entries = [] } = atom('/feed.xml');
    expect([id, updated]).toEqual(['https://sample.example/meetings/feed.xml', '2019-07-03T00:00:00Z']);
    expect(entries[3]?.links?.[0]?.href).toBe('https://sample.example/meetings/committees/health/2019-07-03/access/');
  });

  it('says of an entry in another language which it is', () => {
    expect(feeds.get('/feed.xml')).toMatch(/<feed [^>]*xml:lang="en-GB">/u);
    expect(feeds.get('/feed.xml')?.match(/<entry xml:lang="cy">/gu)).toHaveLength(1);
  });
});
