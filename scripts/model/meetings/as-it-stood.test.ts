import { describe, expect, it } from 'vitest';
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
        { item: '1', date: '2026-05-12', by: 'Ben Ray' },
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
  });

  it('keep their corrections, since their text is the corrected one', () => {
    const [draft] = minutesIn(meetingOn('2026-05-20').packs[1]!.items[0]!.papers);
    expect(draft?.corrections.map(({ date }) => date)).toEqual(['2026-05-28']);
  });
});
