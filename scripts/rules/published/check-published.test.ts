import { describe, expect, it } from 'vitest';
import type { FinishedFacts } from '../../model/finished-pdf.ts';
import { buildRecords } from '../../model/publications/build-records.ts';
import { sealOf, type PublicationRecordMatter } from '../../schema/publication-record.ts';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { plainBodies } from '../../testing/fixtures/plain-bodies.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';
import { checkPublished } from './check-published.ts';

const today = '2026-03-12';
const published: MeetingDraft = {
  agenda: [
    { title: 'Apologies' },
    { report: 'levels', title: 'River levels' },
    { report: 'pump', title: 'A second pump' },
    { title: 'Any other business' },
  ],
  publications: [{ kind: 'agenda', date: '2026-03-10' }],
  reports: {
    levels: { subject: 'River levels', body: 'The drain stood at 1.2 metres.\n\nNobody was harmed.' },
    pump: { subject: 'A second pump', body: 'It costs 20,000 pounds.' },
  },
};
const finished = (pageCount = 12): FinishedFacts => ({
  bytes: 1000,
  sha256: 'a'.repeat(64),
  map: { firstPage: 1, pageCount, items: { '2': { first: 3, last: 6 } }, papers: {}, anchors: {} },
  places: {},
  fit: 'whole',
  tooWide: false,
  unclaimed: [],
});

function archiveWith(meeting: MeetingDraft, day = today) {
  return archiveOf({ committees: { rivers: { meetings: { '2026-03-18': meeting } } } }, { today: day });
}

function recordsOf(meeting: MeetingDraft, day = today): PublicationRecordMatter[] {
  const [built] = archiveWith(meeting, day).meetings;
  const printed = new Map((built?.packs ?? []).map(({ path }) => [path, finished()]));
  return buildRecords(built!, { bodies: plainBodies, printed, today: day, sealOf }).map(({ matter }) => matter);
}

const records = recordsOf(published);

/** What is found when the meeting has changed as given since it was published. */
function findingsAfter(changes: Partial<MeetingDraft>, day = today): string[] {
  const archive = archiveWith({ ...published, records, ...changes }, day);
  return checkPublished(archive, plainBodies).map(({ code, message }) => `${code} ${message}`);
}

const { agenda = [] } = published;

describe('a record of a publication', () => {
  it('holds items, papers with their text, pages and files, and a seal that fits', () => {
    expect(records).toMatchObject([
      {
        kind: 'agenda',
        number: 1,
        date: '2026-03-10',
        items: [
          { number: '1' },
          { number: '2', title: 'River levels', pages: [3, 6] },
          { number: '3' },
          { number: '4' },
        ],
        papers: [{ text: ['River levels', 'The drain stood at 1.2 metres.', 'Nobody was harmed.'] }, {}],
        files: [{ path: '/committees/rivers/2026-03-18/pack.pdf', pageCount: 12 }],
      },
    ]);
    expect(sealOf(records[0]!)).toBe(records[0]!.seal);
  });

  it('has a seal that no other order of keys changes, and any other value does', () => {
    const [record] = records;
    expect(sealOf(Object.fromEntries(Object.entries(record!).reverse()) as PublicationRecordMatter)).toBe(record!.seal);
    expect(sealOf({ ...record!, date: '2026-03-09' })).not.toBe(record!.seal);
  });

  it('is said to be the same while nothing has changed, whatever the day, and to be renewed after that', () => {
    const state = (meeting: MeetingDraft, day: string): string[] => {
      const [built] = archiveWith({ records, ...meeting }, day).meetings;
      const printed = new Map(built!.packs.map(({ path }) => [path, finished()]));
      return buildRecords(built!, { bodies: plainBodies, printed, today: day, sealOf }).map((record) => record.state);
    };
    expect(state(published, '2026-03-16')).toEqual(['same']);
    expect(state({ ...published, records: [] }, today)).toEqual(['new']);
    expect(state({ ...published, reports: { ...published.reports, pump: { subject: 'A pump' } } }, today)).toEqual([
      'renewed',
    ]);
  });
});

describe('checkPublished', () => {
  it('finds nothing while all is as it was published', () => {
    expect(findingsAfter({})).toEqual([]);
  });

  it('finds nothing before the day of publication, and in the members’ edition', () => {
    expect(findingsAfter({}, '2026-03-09')).toEqual([]);
    const meetings = { '2026-03-18': { ...published, records, agenda: [] } };
    const members = archiveOf({ committees: { rivers: { meetings } } }, { today, edition: 'members' });
    expect(checkPublished(members, plainBodies)).toEqual([]);
  });

  it.each<[what: string, changes: Partial<MeetingDraft>, found: (string | RegExp)[]]>([
    [
      'an item was taken out',
      { agenda: agenda.slice(0, 3) },
      [/^PUBLISHED_ITEM_GONE Item 4, “Any other business”, stood in the agenda pack of 10 March 2026/u],
    ],
    [
      'an item was taken out before others, which move up by that alone',
      { agenda: agenda.slice(1) },
      [/^PUBLISHED_ITEM_GONE Item 1, “Apologies”/u],
    ],
    [
      'an item was taken out and others change places',
      { agenda: agenda.slice(1).toReversed() },
      [
        /^PUBLISHED_ITEM_MOVED “River levels” was item 2 .* item 3/u,
        /^PUBLISHED_ITEM_MOVED “A second pump” was item 3 .* item 2/u,
        /^PUBLISHED_ITEM_MOVED “Any other business” was item 4 .* item 1/u,
        /^PUBLISHED_ITEM_GONE Item 1, “Apologies”/u,
      ],
    ],
    [
      'an item was put between others',
      { agenda: [agenda[0]!, { title: 'Late thought' }, ...agenda.slice(1)] },
      [
        /^PUBLISHED_ITEM_MOVED “River levels” was item 2 .* would now be item 3/u,
        /^PUBLISHED_ITEM_MOVED “A second pump” was item 3 .* item 4/u,
        /^PUBLISHED_ITEM_MOVED “Any other business” was item 4 .* item 5/u,
        /^PUBLISHED_ITEM_ADDED Item 2, “Late thought”, was not in the agenda pack/u,
      ],
    ],
    [
      'an item was added at the end without a supplement',
      { agenda: [...agenda, { title: 'Late thought' }] },
      [/^PUBLISHED_ITEM_ADDED Item 5, “Late thought”/u],
    ],
    [
      'an item was added by a supplement',
      {
        agenda: [...agenda, { title: 'Late thought' }],
        publications: [...published.publications!, { kind: 'supplement', date: '2026-03-12', items: ['5'] }],
      },
      [/^PUBLICATION_NOT_RECORDED The supplementary agenda 1 of 12 March 2026/u],
    ],
    [
      'an item was renamed',
      { agenda: [{ title: 'Apologies for absence' }, ...agenda.slice(1)] },
      [/^PUBLISHED_ITEM_RETITLED Item 1 was called “Apologies” .* now called “Apologies for absence”/u],
    ],
    [
      'an item was withdrawn, and so its paper',
      { agenda: [agenda[0]!, agenda[1]!, { ...agenda[2]!, withdrawn: true }, agenda[3]!] },
      [],
    ],
    [
      'a report has changed',
      { reports: { ...published.reports, pump: { subject: 'A second pump', body: 'It costs 25,000 pounds.' } } },
      [
        /^PUBLISHED_PAPER_CHANGED “A second pump” .* in one place: “It costs 20,000 pounds\.” is now “It costs 25,000 pounds\.”\.$/u,
      ],
    ],
    [
      'a report has another text and another end',
      {
        reports: {
          ...published.reports,
          levels: {
            subject: 'River levels',
            body: 'The drain stood at 1.3 metres.\n\nNobody was harmed.\n\nSee below.',
          },
        },
      },
      [
        /in 2 places: “The drain stood at 1\.2 metres\.” is now “The drain stood at 1\.3 metres\.”; “See below\.” is new/u,
      ],
    ],
    [
      'the agenda has another day',
      { publications: [{ kind: 'agenda', date: '2026-03-09' }] },
      [
        /^PUBLICATION_DAY_CHANGED The agenda pack was published on 10 March 2026, and is now said to be of 9 March 2026/u,
      ],
    ],
    ['the publication is gone', { publications: [] }, [/^PUBLICATION_GONE The agenda pack of 10 March 2026/u]],
  ])('says what happened where %s', (_, changes, found) => {
    const findings = findingsAfter(changes);
    expect(findings).toHaveLength(found.length);
    for (const [index, words] of found.entries()) expect(findings[index]).toMatch(words);
  });

  it('asks for a new record where notice or agenda had a correction, or a paper was taken down', () => {
    expect(findingsAfter({ corrections: [{ date: '2026-03-12', text: 'The room was wrong.' }] })).toEqual([
      expect.stringMatching(/^PUBLISHED_PAPER_CORRECTED “.+, Wednesday 18 March 2026” has a correction/u),
    ]);
    expect(findingsAfter({ time: '19:30' })).toEqual([expect.stringMatching(/^PUBLISHED_NOTICE_CHANGED .+7.30 ?pm/u)]);
    const moved = { venue: 'Pump House', corrections: [{ date: '2026-03-12', text: 'The room has changed.' }] };
    expect(findingsAfter(moved)).toEqual([expect.stringMatching(/^PUBLISHED_PAPER_CORRECTED /u)]);
    const gone = { agenda: [agenda[0]!, { title: 'River levels' }, ...agenda.slice(2)], records };
    const committees = { rivers: { meetings: { '2026-03-18': { ...published, ...gone } } } };
    const codesWith = (path: string): string[] => {
      const council = { removed: [{ path, date: '2026-03-12', reason: 'It named a child.' }] };
      return checkPublished(archiveOf({ council, committees }, { today }), plainBodies).map(({ code }) => code);
    };
    expect(codesWith('/committees/rivers/2026-03-18/levels/')).toEqual(['PUBLISHED_PAPER_REMOVED']);
    expect(codesWith('/committees/rivers/2026-03-18/level/')).toEqual(['PUBLISHED_PAPER_GONE']);
  });

  it('tells a new name of a person in minutes from another person, and from another text', () => {
    const archiveNaming = (
      names: Readonly<Record<string, string>>,
      present: string,
      body: string,
      kept: PublicationRecordMatter[] = [],
    ) => {
      const draft = { agenda: [{ minutes: '2026-01-14' }], publications: published.publications!, records: kept };
      const meetings = { '2026-01-14': { minutes: { present: [present], body } }, '2026-03-18': draft };
      const people = Object.fromEntries(Object.entries(names).map(([slug, name]) => [slug, { name }]));
      return archiveOf({ people, committees: { rivers: { meetings } } }, { today });
    };
    const names = { una: 'Una Brook', ida: 'Ida Farrow' };
    const [built] = archiveNaming(names, 'una', '## Weirs\n\nUna Brook spoke.').meetings;
    const printed = new Map(built!.packs.map(({ path }) => [path, finished()]));
    const kept = buildRecords(built!, { bodies: plainBodies, printed, today, sealOf }).map(({ matter }) => matter);
    const codesWith = (...[now, present, body]: [typeof names, string, string]): string[] =>
      checkPublished(archiveNaming(now, present, body, kept), plainBodies).map(({ code }) => code);
    const renamed = { ...names, una: 'Una Newham' };
    expect(codesWith(names, 'una', '## Weirs\n\nUna Brook spoke.')).toEqual([]);
    expect(codesWith(renamed, 'una', '## Weirs\n\nUna Brook spoke.')).toEqual(['PUBLISHED_NAME_CHANGED']);
    expect(codesWith(renamed, 'una', '## Weirs\n\nUna Newham spoke.')).toEqual(['PUBLISHED_NAME_CHANGED']);
    expect(codesWith(renamed, 'una', '## Weirs\n\nUna Newham left.')).toEqual(['PUBLISHED_PAPER_CHANGED']);
    expect(codesWith(names, 'ida', '## Weirs\n\nIda Farrow spoke.')).toEqual(['PUBLISHED_PAPER_CHANGED']);
  });

  it('says of an item whose papers were to follow how to keep it on the agenda', () => {
    const late = {
      agenda: [agenda[0]!, { ...agenda[1]!, toFollow: true }],
      publications: [...published.publications!, { kind: 'supplement' as const, date: '2026-03-12', items: ['2'] }],
    };
    const kept = recordsOf({ ...published, ...late });
    const told = (item: (typeof agenda)[number]) =>
      checkPublished(archiveWith({ ...published, ...late, agenda: [agenda[0]!, item], records: kept }), plainBodies);
    expect(told({ ...agenda[1]!, toFollow: true })).toEqual([]);
    expect(told(agenda[1]!)).toMatchObject([
      { code: 'PUBLISHED_ITEM_GONE', fix: expect.stringContaining('Write "toFollow: true"') as string },
    ]);
  });

  it('finds papers again whose meeting was moved to another day, or to which an alias leads', () => {
    const heldOn = (day: string, draft: MeetingDraft): string[] => {
      const committees = { rivers: { meetings: { [day]: { ...published, ...draft, records } } } };
      return checkPublished(archiveOf({ committees }, { today }), plainBodies).map(({ code }) => code);
    };
    expect(heldOn('2026-03-25', {})).toEqual([]);
    const { levels, pump } = published.reports!;
    const renamed = [agenda[0]!, { ...agenda[1]!, report: 'weirs' }, ...agenda.slice(2)];
    const weirs = { ...levels, aliases: ['/committees/rivers/2026-03-18/levels/'] };
    expect(heldOn('2026-03-18', { agenda: renamed, reports: { pump: pump!, weirs } })).toEqual([]);
    expect(heldOn('2026-03-18', { agenda: renamed, reports: { pump: pump!, weirs: levels! } })).toEqual([
      'PUBLISHED_PAPER_GONE',
      'PUBLISHED_PAPER_ADDED',
    ]);
  });

  it('takes a correction of the meeting for the word on a supplied file that was taken down', () => {
    const supplied = {
      agenda: [{ ...agenda[0]!, files: [{ src: 'files/plan.pdf', title: 'Plan' }] }, ...agenda.slice(1)],
    };
    const kept = recordsOf({ ...published, ...supplied, files: ['files/plan.pdf'] });
    expect(kept[0]!.papers.map(({ title }) => title)).toContain('Plan');
    const codes = (draft: MeetingDraft) =>
      checkPublished(archiveWith({ ...published, ...draft, records: kept }), plainBodies).map(({ code }) => code);
    expect(codes({})).toEqual(['PUBLISHED_PAPER_GONE']);
    const corrections = [{ date: '2026-03-12', text: 'The plan showed a home, and was taken down.' }];
    expect(codes({ corrections })).toEqual(['PUBLISHED_PAPER_CORRECTED']);
  });

  it('misses a record of a past meeting where another is there', () => {
    const late = {
      agenda: [...agenda, { title: 'Late thought' }],
      publications: [...published.publications!, { kind: 'supplement' as const, date: '2026-03-12', items: ['5'] }],
    };
    const [first, second] = recordsOf({ ...published, ...late });
    const codes = (kept: PublicationRecordMatter[]) => findingsAfter({ ...late, records: kept }, '2026-05-01');
    expect(codes([first!, second!])).toEqual([]);
    expect(codes([second!])).toEqual([expect.stringMatching(/^PUBLICATION_NOT_RECORDED The agenda pack/u)]);
    expect(codes([])).toEqual([]);
  });

  it('says nothing of publications without a record where no record is kept at all', () => {
    expect(checkPublished(archiveWith(published), plainBodies)).toEqual([]);
  });
});
