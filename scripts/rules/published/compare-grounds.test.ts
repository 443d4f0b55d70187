import { describe, expect, it } from 'vitest';
import { buildRecords } from '../../model/publications/build-records.ts';
import { publicationRecordSchema, sealOf, type PublicationRecordMatter } from '../../schema/publication-record.ts';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { plainBodies } from '../../testing/fixtures/plain-bodies.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';
import { checkPublished } from './check-published.ts';

type Item = NonNullable<MeetingDraft['agenda']>[number];

const exempt = { paragraphs: [3, 5], publicInterest: 'Prices would be known.' };
const confidential = { reason: 'The Home Office forbids it.' };
const released = { date: '2026-03-11', by: 'minute 34 of 11 March 2026' };
const lease = { title: 'Lease of the depot' };
const closed: Item = { ...lease, part: 'B', exempt };

function archiveWith(item: Item, records: readonly PublicationRecordMatter[]) {
  const meeting: MeetingDraft = {
    agenda: [{ title: 'Exclusion of the press and public' }, item],
    publications: [{ kind: 'agenda', date: '2026-03-10' }],
    records,
  };
  return archiveOf({ committees: { rivers: { meetings: { '2026-03-18': meeting } } } }, { today: '2026-03-12' });
}

function recordsOf(item: Item): PublicationRecordMatter[] {
  const [meeting] = archiveWith(item, []).meetings;
  const map = { firstPage: 1, pageCount: 4, items: {}, papers: {}, anchors: {} };
  const finished = { bytes: 1, sha256: 'a'.repeat(64), map, places: {}, fit: 'whole', tooWide: false, unclaimed: [] };
  const printed = new Map(meeting!.packs.map(({ path }) => [path, { ...finished, fit: 'whole' as const }]));
  const kept = buildRecords(meeting!, { bodies: plainBodies, printed, today: '2026-03-10', sealOf });
  return kept.map(({ matter }) => matter);
}

/** A record as it was written before records held the grounds. */
function withoutGrounds(record: PublicationRecordMatter): PublicationRecordMatter {
  return { ...record, items: record.items.map((item) => ({ ...item, withheld: undefined })) };
}

function openedIn(item: Item, records: readonly PublicationRecordMatter[]): string[] {
  const found = checkPublished(archiveWith(item, records), plainBodies);
  return found.filter(({ code }) => code === 'PUBLISHED_ITEM_OPENED').map(({ message }) => message);
}

describe('an item that was published as closed', () => {
  it('has its grounds in the record, without the words for them, and a record without them is valid too', () => {
    const [record] = recordsOf(closed);
    expect(record!.items[1]!.withheld).toEqual({ kind: 'exempt', paragraphs: [3, 5] });
    expect(record!.items[0]).not.toHaveProperty('withheld');
    expect(recordsOf({ ...lease, part: 'B', confidential })[0]!.items[1]!.withheld).toEqual({ kind: 'confidential' });
    expect(JSON.stringify(record)).not.toContain('Prices');
    expect(publicationRecordSchema.safeParse(record).success).toBe(true);
    expect(publicationRecordSchema.safeParse(withoutGrounds(record!)).success).toBe(true);
  });

  const asExempt =
    'was published as exempt under paragraphs 3 and 5 of Schedule 12A in the agenda pack of 10 March 2026';

  it.each<[what: string, was: Item, is: Item, found: string | null]>([
    ['stays as it was', closed, closed, null],
    ['moves to Part A', closed, { ...lease, part: 'A' }, `${asExempt}, and now stands in Part A`],
    ['loses its grounds in Part B', closed, { ...lease, part: 'B' }, `${asExempt}, and now stands in Part B`],
    ['moves and is renamed', closed, { title: 'The depot', part: 'A' }, `“Lease of the depot”, ${asExempt}`],
    [
      'was confidential',
      { ...lease, part: 'B', confidential },
      { ...lease, part: 'A' },
      'was published as confidential',
    ],
    ['has other grounds', closed, { ...lease, part: 'B', confidential }, null],
    ['is released where it stands', closed, { ...closed, released }, null],
    ['is released in Part A', closed, { ...closed, part: 'A', released }, null],
    [
      'is released from the day of the pack',
      closed,
      { ...closed, released: { ...released, date: '2026-03-10' } },
      null,
    ],
    ['was open', { ...lease, part: 'A' }, { ...lease, part: 'A' }, null],
    ['becomes closed', { ...lease, part: 'A' }, closed, null],
    ['stood in Part B without grounds', { ...lease, part: 'B' }, { ...lease, part: 'A' }, 'was in Part B in the'],
  ])('is told of where it stands open without a release: %s', (_, was, is, found) => {
    const messages = openedIn(is, recordsOf(was));
    expect(messages).toHaveLength(found === null ? 0 : 1);
    if (found !== null) expect(messages[0]).toContain(found);
  });

  it('is told of by its part where the record is older than grounds in records', () => {
    const records = recordsOf(closed).map(withoutGrounds);
    expect(openedIn({ ...lease, part: 'A' }, records)).toEqual([
      'Item 2, “Lease of the depot”, was in Part B in the agenda pack of 10 March 2026, and now stands in Part A as open to the public.',
    ]);
    expect(openedIn(closed, records)).toEqual([]);
  });

  it('is not told of without a record', () => {
    expect(openedIn({ ...lease, part: 'A' }, [])).toEqual([]);
  });
});
