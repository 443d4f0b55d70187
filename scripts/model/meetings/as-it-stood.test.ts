import { describe, expect, it } from 'vitest';
import type { PublicationRecordMatter } from '../../schema/publication-record.ts';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { Paper } from '../agenda.ts';
import type { Meeting } from '../meeting.ts';

const minutes = {
  status: 'approved' as const,
  approvedAt: '2026-05-20',
  amendments: ['Ann Lee sent apologies.'],
  corrections: [{ date: '2026-05-28', text: 'A name was misspelt.' }],
  body: '## Welcome\n\nText.\n',
};
const archive = archiveOf({
  committees: {
    health: {
      meetings: {
        '2026-04-20': {
          agenda: [{ title: 'Welcome' }],
          minutes,
          publications: [{ kind: 'agenda', date: '2026-04-10' }],
        },
        '2026-05-20': {
          agenda: [{ minutes: '2026-04-20', toFollow: true }, { report: 'one' }],
          reports: { one: {} },
          publications: [
            { kind: 'agenda', date: '2026-05-12' },
            { kind: 'supplement', date: '2026-05-14', papers: ['minutes'] },
          ],
        },
        '2026-05-27': {
          agenda: [{ minutes: '2026-04-20' }],
          publications: [{ kind: 'agenda', date: '2026-05-20' }],
        },
      },
    },
  },
});
const meetingOn = (slug: string): Meeting => archive.meetings.find((meeting) => meeting.slug === slug)!;
const minutesIn = (papers: readonly Paper[]) => papers.filter((paper) => paper.kind === 'minutes');

describe('the minutes of an earlier meeting in a pack', () => {
  it('are a draft without amendments where they were approved after its publication', () => {
    const [agenda, supplement] = meetingOn('2026-05-20').packs;
    expect(minutesIn(agenda!.items[0]!.papers)).toEqual([]);
    const [draft] = minutesIn(supplement!.items[0]!.papers);
    expect(draft).toMatchObject({ status: 'draft', amendments: [], path: '/committees/health/2026-04-20/minutes/' });
    // The finished ones: the heading has found its item.
    expect(draft?.entries[0]?.item?.title).toBe('Welcome');
    expect(supplement?.items).toHaveLength(1);
  });

  it('are approved in packs from the day of the approval on, and so everywhere else', () => {
    const [approved] = archive.minutes;
    expect(approved).toMatchObject({ status: 'approved', amendments: [{ text: 'Ann Lee sent apologies.' }] });
    expect(minutesIn(meetingOn('2026-05-27').packs[0]!.items[0]!.papers)).toEqual([approved]);
    expect(minutesIn(meetingOn('2026-05-20').agenda!.items[0]!.papers)[0]).toBe(approved);
  });

  it('tell of call-ins up to its publication alone', () => {
    const decisions = {
      published: '2026-05-08',
      calledIn: [
        { item: '1', date: '2026-05-12', by: 'Ben Ray', outcome: 'It was upheld on 3 June.' },
        { item: '2', date: '2026-05-13', by: 'Ben Ray' },
      ],
    };
    const held = { agenda: [{ title: 'One' }, { title: 'Two' }], minutes: { decisions, body: '## One\n## Two' } };
    const publications = [{ kind: 'agenda' as const, date: '2026-05-12' }];
    const meetings = {
      '2026-05-06': { ...held, publications: [{ kind: 'agenda' as const, date: '2026-04-28' }] },
      '2026-05-20': { agenda: [{ minutes: '2026-05-06' }], publications },
    };
    const cabinet = archiveOf({ committees: { cabinet: { type: 'cabinet', meetings } } });
    const packed = minutesIn(cabinet.meetings[0]!.packs[0]!.items[0]!.papers)[0];
    expect(packed?.entries.map(({ callIn }) => callIn.kind)).toEqual(['called-in', 'open']);
    expect(cabinet.minutes[0]?.entries.map(({ callIn }) => callIn.kind)).toEqual(['called-in', 'called-in']);
    // When the outcome became known nobody writes down, and the pack was there before.
    const outcomeOf = (minutes = packed) =>
      minutes?.entries.map(({ callIn }) => 'calledIn' in callIn && callIn.calledIn.outcome);
    expect(outcomeOf()).toEqual([null, false]);
    expect(outcomeOf(cabinet.minutes[0])?.[0]).toMatchObject({ text: 'It was upheld on 3 June.' });
  });

  it('say nothing of call-in before the decisions were published', () => {
    const decisions = { published: '2026-05-13', callIn: [{ item: '1', urgent: 'The tide.' }] };
    const held = { agenda: [{ title: 'One' }, { title: 'Two' }], minutes: { decisions, body: '## One\n## Two' } };
    const meetings = {
      '2026-05-06': { ...held, publications: [{ kind: 'agenda' as const, date: '2026-04-28' }] },
      '2026-05-20': {
        agenda: [{ minutes: '2026-05-06' }],
        publications: [{ kind: 'agenda' as const, date: '2026-05-12' }],
      },
    };
    const cabinet = archiveOf({ committees: { cabinet: { type: 'cabinet', meetings } } });
    const packed = minutesIn(cabinet.meetings[0]!.packs[0]!.items[0]!.papers)[0];
    expect(packed?.entries.map(({ callIn }) => callIn.kind)).toEqual(['none', 'none']);
    expect(cabinet.minutes[0]?.entries.map(({ callIn }) => callIn.kind)).toEqual(['urgent', 'over']);
  });

  it('are a draft also under an item that was released later, in the members’ edition', () => {
    const exempt = { paragraphs: [3], publicInterest: 'Prices.' };
    const released = { date: '2026-05-25', by: 'minute 9' };
    const meetings = {
      '2026-04-20': { minutes },
      '2026-05-20': {
        agenda: [{ minutes: '2026-04-20', title: 'Private minutes', exempt, released }],
        publications: [{ kind: 'agenda' as const, date: '2026-05-12' }],
      },
    };
    const members = archiveOf({ committees: { health: { meetings } } }, { edition: 'members' });
    const [item] = members.meetings[0]!.packs[0]!.items;
    expect(item).toMatchObject({ withheld: { kind: 'exempt' }, release: null });
    expect(minutesIn(item!.papers)[0]).toMatchObject({ status: 'draft', amendments: [] });
  });

  it('keep their corrections, since their text is the corrected one', () => {
    const [draft] = minutesIn(meetingOn('2026-05-20').packs[1]!.items[0]!.papers);
    expect(draft?.corrections.map(({ date }) => date)).toEqual(['2026-05-28']);
  });
});

describe('what became of a meeting and its items after a publication', () => {
  const published = {
    agenda: [{ title: 'Welcome' }, { report: 'one', title: 'Roads' }, { title: 'Kerbs' }],
    reports: { one: { subject: 'Roads' } },
    publications: [{ kind: 'agenda' as const, date: '2026-05-12' }],
  };
  const facts = { pages: [3, 4] as [number, number], part: 'A' as const };
  const recordWith = (changes: Partial<PublicationRecordMatter> = {}): PublicationRecordMatter => ({
    kind: 'agenda',
    number: 1,
    date: '2026-05-12',
    recorded: '2026-05-12',
    notice: { status: 'scheduled', time: '17:00', venue: 'County Hall', corrections: 0 },
    items: [
      { ...facts, number: '1', title: 'Welcome', papers: [] },
      { ...facts, number: '2', title: 'Roads', papers: ['/committees/health/2026-05-20/one/'] },
      { ...facts, number: '3', title: 'Kerbs', papers: [] },
    ],
    papers: [],
    files: [],
    seal: '',
    ...changes,
  });
  const later = {
    ...published,
    status: 'postponed' as const,
    rescheduledTo: '2026-06-03',
    agenda: [
      published.agenda[0]!,
      { ...published.agenda[1]!, withdrawn: true },
      { ...published.agenda[2]!, deferredTo: '2026-06-03' },
    ],
  };
  function heldWith(records: readonly PublicationRecordMatter[]): Meeting {
    const [meeting] = archiveOf({
      committees: { health: { meetings: { '2026-05-20': { ...later, records } } } },
    }).meetings;
    return meeting!;
  }
  const standing = ({ packs: [pack] }: Meeting) => ({
    status: pack!.status,
    items: pack!.items.map(({ withdrawn, deferredTo, papers }) => [withdrawn, deferredTo, papers.length]),
  });

  it('is not in a pack of which a record says how it stood, and its papers stay', () => {
    const meeting = heldWith([recordWith()]);
    expect(standing(meeting)).toEqual({
      status: { status: 'scheduled', rescheduledTo: null },
      items: [
        [false, null, 0],
        [false, null, 1],
        [false, null, 0],
      ],
    });
    // The agenda of today says what became of them.
    expect(meeting.status).toBe('postponed');
    expect(meeting.agenda?.items.map(({ withdrawn, deferredTo }) => withdrawn || deferredTo)).toEqual([
      null,
      true,
      '2026-06-03',
    ]);
    expect(meeting.agenda?.items[1]?.papers).toHaveLength(1);
  });

  it('is in a pack of members where it is of papers that the public never saw', () => {
    const lease = { title: 'Lease', report: 'two', exempt: { paragraphs: [3], publicInterest: 'Prices.' } };
    const [welcome] = recordWith().items;
    const records = [recordWith({ items: [welcome!, { number: '2', title: 'Lease', part: 'B', papers: [] }] })];
    const draft = {
      agenda: [published.agenda[0]!, { ...lease, withdrawn: true }],
      exemptReports: { two: {} },
      publications: published.publications,
      records,
    };
    const packIn = (edition: 'public' | 'members') =>
      archiveOf({ committees: { health: { meetings: { '2026-05-20': draft } } } }, { edition }).meetings[0]!;
    expect(standing(packIn('public')).items).toEqual([
      [false, null, 0],
      [false, null, 0],
    ]);
    expect(standing(packIn('members')).items).toEqual([
      [false, null, 0],
      [true, null, 0],
    ]);
  });

  it('is in a pack that was recorded with it', () => {
    const [welcome, roads, kerbs] = recordWith().items;
    const meeting = heldWith([
      recordWith({
        notice: { ...recordWith().notice!, status: 'postponed', rescheduledTo: '2026-06-03' },
        items: [welcome!, { ...roads!, withdrawn: true, papers: [] }, { ...kerbs!, deferredTo: '2026-06-03' }],
      }),
    ]);
    expect(standing(meeting)).toEqual(standing(heldWith([])));
    expect(standing(meeting)).toEqual({
      status: { status: 'postponed', rescheduledTo: '2026-06-03' },
      items: [
        [false, null, 0],
        [true, null, 0],
        [false, '2026-06-03', 0],
      ],
    });
  });

  it('is known of records of older versions by the papers of an item alone', () => {
    const { notice, ...older } = recordWith();
    expect(notice).toBeDefined();
    expect(standing(heldWith([older]))).toEqual({
      status: { status: 'postponed', rescheduledTo: '2026-06-03' },
      items: [
        [false, null, 0],
        [false, null, 1],
        [false, '2026-06-03', 0],
      ],
    });
  });
});
