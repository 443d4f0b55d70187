import { describe, expect, it } from 'vitest';
import { publicationRecordSchema, sealOf } from '../../schema/publication-record.ts';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { plainBodies } from '../../testing/fixtures/plain-bodies.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';
import type { AgendaItem } from '../agenda.ts';
import type { Meeting } from '../meeting.ts';
import { publishedFactsOf } from '../publications/published-facts.ts';
import { programmeOfItem } from './programme-of-item.ts';

const july: MeetingDraft = {
  agenda: [{ programme: 'coming' }, { title: 'Bridges' }],
  publications: [{ kind: 'agenda', date: '2026-06-23' }],
};

type Meetings = Readonly<Record<string, MeetingDraft>>;

function meetingOf(meetings: Meetings): Meeting {
  const archive = archiveOf({ committees: { roads: { meetings } } }, { today: '2027-12-31' });
  return archive.meetings.find(({ date }) => date === '2026-07-01')!;
}

/** The record of the agenda of July, as it would be written now. */
function recordOf(meetings: Meetings) {
  const facts = publishedFactsOf(meetingOf(meetings).packs[0]!, plainBodies);
  const record = { ...facts, items: [...facts.items], recorded: '2026-06-23', files: [] };
  return publicationRecordSchema.parse({ ...record, seal: sealOf(record) });
}

const shown = (item: AgendaItem): string[] =>
  programmeOfItem(item).map(
    ({ date, meeting, items }) =>
      `${date}${meeting === null ? ' (none held)' : ''}: ${items.map(({ title }) => title).join(', ')}`,
  );

const shownBy = (meetings: Meetings): string[][] => meetingOf(meetings).agenda!.items.map(shown);

describe('the work programme on an agenda', () => {
  const planned = {
    '2026-03-01': { planned: ['Before'] },
    '2026-07-01': july,
    '2026-09-01': { planned: ['Kerbs'] },
    '2027-07-01': { planned: ['Last'] },
    '2027-07-02': { planned: ['Too far'] },
  };

  it('looks a year ahead, and takes plans as they stood when the agenda was published', () => {
    const agenda: MeetingDraft = {
      agenda: [{ title: 'Kerbs, phase 1' }],
      publications: [{ kind: 'agenda', date: '2026-08-20' }],
    };
    const now = { ...planned, '2026-09-01': { ...planned['2026-09-01'], ...agenda } };
    expect(shownBy(now)).toEqual([['2026-09-01: Kerbs', '2027-07-01: Last'], []]);
    expect(meetingOf(now).agenda?.items[0]?.title).toBe('Work programme');
  });

  it('is what the record of its publication holds, whatever was planned, cancelled or moved since', () => {
    const keyDecision = { reference: 'K 1', exception: { kind: 'urgent' as const, agreedBy: 'Ada', reason: 'Flood.' } };
    const first = { ...planned, '2026-09-01': { planned: ['Kerbs', { title: 'The depot', keyDecision }] } };
    const later = {
      '2026-07-01': { ...july, records: [recordOf(first)] },
      '2026-08-01': { planned: ['Lamps'] },
      '2026-09-02': { planned: ['Kerbs and lamps'] },
      '2027-07-01': { status: 'cancelled' as const },
    };
    expect(shownBy(later)).toEqual([['2026-09-01 (none held): Kerbs, The depot', '2027-07-01: Last'], []]);
    const [september] = programmeOfItem(meetingOf(later).agenda!.items[0]!);
    expect(september?.items[1]?.keyDecision).toEqual({
      reference: 'K 1',
      notice: null,
      exception: { kind: 'urgent', informed: null, agreedBy: { name: 'Ada' } },
    });
    expect(recordOf(later)).toEqual(recordOf(first));
  });

  it('is made anew by a correction of notice or agenda, and held to from the next record on', () => {
    const first = { ...planned, '2026-09-01': { planned: ['Complaint of Ann Lee'] } };
    const then = { ...july, records: [recordOf(first)] };
    const corrections = [{ date: '2026-06-24', text: 'The work programme named a person.' }];
    const mended = { ...planned, '2026-09-01': { planned: ['A complaint'] }, '2026-07-01': { ...then, corrections } };
    expect(shownBy(mended)[0]).toEqual(['2026-09-01: A complaint', '2027-07-01: Last']);
    const after = { ...planned, '2026-07-01': { ...july, corrections, records: [recordOf(mended)] } };
    expect(shownBy(after)[0]).toEqual(['2026-09-01: A complaint', '2027-07-01: Last']);
  });
});
