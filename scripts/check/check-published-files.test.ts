import { expect, it } from 'vitest';
import type { FinishedFacts } from '../model/finished-pdf.ts';
import { buildRecords } from '../model/publications/build-records.ts';
import { sealOf } from '../schema/publication-record.ts';
import { archiveOf } from '../testing/fixtures/archive.ts';
import { plainBodies } from '../testing/fixtures/plain-bodies.ts';
import type { MeetingDraft, RootDraft } from '../testing/fixtures/valid-root.ts';
import { checkPublishedFiles } from './check-published-files.ts';

const pack = '/committees/rivers/2026-03-18/pack.pdf';
const minutes = '/committees/rivers/2026-01-14/minutes.pdf';
const report = '/committees/rivers/2026-03-18/levels.pdf';
const meeting: MeetingDraft = {
  agenda: [{ minutes: '2026-01-14' }, { report: 'levels' }],
  publications: [{ kind: 'agenda', date: '2026-03-10' }],
  reports: { levels: {} },
};
const archiveWith = (draft: MeetingDraft, council: RootDraft['council'] = {}) =>
  archiveOf({
    council,
    committees: { rivers: { meetings: { '2026-01-14': { minutes: {} }, '2026-03-18': draft } } },
  });
const finished = (sha256: string): FinishedFacts => ({
  bytes: 1000,
  sha256,
  map: { firstPage: 1, pageCount: 4, items: {}, papers: {}, anchors: {} },
  places: {},
  fit: 'whole',
  tooWide: false,
  unclaimed: [],
});
const printed = (changed: string): ReadonlyMap<string, FinishedFacts> =>
  new Map([pack, minutes, report].map((path) => [path, finished((path === changed ? 'b' : 'a').repeat(64))]));

it('holds packs and reports to what was published, but not the minutes by themselves, which are approved later', () => {
  const [built] = archiveWith(meeting).meetings;
  const [record] = buildRecords(built!, { bodies: plainBodies, printed: printed(''), today: '2026-03-10', sealOf });
  expect(record!.matter.files.map(({ path }) => path)).toEqual([pack, report]);
  // As older records have it.
  const before = {
    ...record!.matter,
    files: [...record!.matter.files, { ...record!.matter.files[0]!, path: minutes }],
  };
  const archive = archiveWith({ ...meeting, records: [before] });
  const changesIn = (path: string) => checkPublishedFiles(archive, printed(path)).map(({ code }) => code);
  expect(changesIn('')).toEqual([]);
  expect(changesIn(pack)).toEqual(['PUBLISHED_FILE_DIFFERS']);
  expect(changesIn(report)).toEqual(['PUBLISHED_FILE_DIFFERS']);
  expect(changesIn(minutes)).toEqual([]);
  const all = new Map([...printed('')].map(([path]) => [path, finished('b'.repeat(64))]));
  expect(checkPublishedFiles(archive, all).map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^2 files published on 10 March 2026 .*: committees\/.*pack\.pdf, committees\/.*levels\.pdf\.$/u,
    ),
  ]);
});

it('says nothing of other pages where a correction or the taking down of a paper has made them', () => {
  const [built] = archiveWith(meeting).meetings;
  const [record] = buildRecords(built!, { bodies: plainBodies, printed: printed(''), today: '2026-03-10', sealOf });
  const records = [record!.matter];
  const codes = (draft: MeetingDraft, council?: RootDraft['council']) =>
    checkPublishedFiles(archiveWith({ ...draft, records }, council), printed(pack)).map(({ code }) => code);
  const without = { ...meeting, agenda: [meeting.agenda![0]!, { title: 'Levels' }] };
  const removed = [{ path: '/committees/rivers/2026-03-18/levels/', date: '2026-03-12', reason: 'A name.' }];
  expect(codes({ ...meeting, corrections: [{ date: '2026-03-12', text: 'The room was wrong.' }] })).toEqual([]);
  expect(codes(without, { removed })).toEqual([]);
  expect(codes(without)).toEqual(['PUBLISHED_FILE_DIFFERS']);
});

it('lets a correction move the pages of later packs, but not make them longer', () => {
  const supplement = pack.replace('pack', 'supplement-1');
  const draft: MeetingDraft = {
    ...meeting,
    agenda: [...meeting.agenda!, { report: 'pumps' }],
    reports: { levels: {}, pumps: {} },
    publications: [...meeting.publications!, { kind: 'supplement', date: '2026-03-12', items: ['3'] }],
  };
  const filesOf = (firstPage: number, pageCount: number, sha: string): ReadonlyMap<string, FinishedFacts> => {
    const facts = finished(sha.repeat(64));
    return new Map([
      [pack, finished('a'.repeat(64))],
      [supplement, { ...facts, map: { ...facts.map, firstPage, pageCount } }],
    ]);
  };
  const [built] = archiveWith(draft).meetings;
  const printedThen = filesOf(5, 2, 'a');
  const written = buildRecords(built!, { bodies: plainBodies, printed: printedThen, today: '2026-03-12', sealOf });
  const records = written.map(({ matter }) => matter);
  const corrections = [{ date: '2026-03-13', text: 'A figure.' }];
  const codes = (levels: object, now: ReadonlyMap<string, FinishedFacts>) => {
    const archive = archiveWith({ ...draft, reports: { levels, pumps: {} }, records });
    return checkPublishedFiles(archive, now).map(({ code }) => code);
  };
  expect(codes({ corrections }, filesOf(6, 2, 'b'))).toEqual([]);
  expect(codes({ corrections }, filesOf(6, 3, 'b'))).toEqual(['PUBLISHED_PAGES_MOVED']);
  expect(codes({}, filesOf(6, 2, 'b'))).toEqual(['PUBLISHED_PAGES_MOVED']);
});

it('finds the files again of a meeting that was moved to another day', () => {
  const [built] = archiveWith(meeting).meetings;
  const [record] = buildRecords(built!, { bodies: plainBodies, printed: printed(''), today: '2026-03-10', sealOf });
  const moved = { ...meeting, records: [record!.matter] };
  const meetings = { '2026-01-14': { minutes: {} }, '2026-03-25': moved };
  const archive = archiveOf({ committees: { rivers: { meetings } } });
  const now = new Map([...printed(report)].map(([path, facts]) => [path.replace('03-18', '03-25'), facts]));
  expect(checkPublishedFiles(archive, now)).toMatchObject([
    { code: 'PUBLISHED_FILE_DIFFERS', message: expect.stringMatching(/2026-03-25\/levels\.pdf/u) as string },
  ]);
});
