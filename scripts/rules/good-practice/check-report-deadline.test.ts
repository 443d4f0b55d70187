import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MeetingDraft, RootDraft } from '../../testing/fixtures/valid-root.ts';
import { checkReportDeadline } from './check-report-deadline.ts';

/** For a meeting on 18 March 2026 the agenda is due on 10 March, and five working days before that is 3 March. */
function foundFor(
  council: RootDraft['council'],
  received: string | null,
  more: MeetingDraft = {},
  today = '2026-03-12',
) {
  const meeting: MeetingDraft = {
    agenda: [{ report: 'pumps', title: 'Pumps' }],
    publications: [{ kind: 'agenda', date: '2026-03-10' }],
    reports: { pumps: received === null ? {} : { received } },
    ...more,
  };
  const committees = { rivers: { meetings: { '2026-03-18': meeting } } };
  return checkReportDeadline(archiveOf({ council: council ?? {}, committees }, { today }));
}

describe('checkReportDeadline', () => {
  it.each<[what: string, found: ReturnType<typeof foundFor>, severities: string[]]>([
    ['on the last day', foundFor({ reportDeadline: 5 }, '2026-03-03'), []],
    ['a day later', foundFor({ reportDeadline: 5 }, '2026-03-04'), ['warning']],
    ['before a meeting that is over', foundFor({ reportDeadline: 5 }, '2026-03-04', {}, '2026-03-19'), ['note']],
    ['no deadline set', foundFor({}, '2026-03-09'), []],
    ['no days before the agenda', foundFor({ reportDeadline: 0 }, '2026-03-11'), ['warning']],
    ['nothing said of the day', foundFor({ reportDeadline: 5 }, null), []],
    [
      'an urgent item',
      foundFor({ reportDeadline: 5 }, '2026-03-04', {
        agenda: [{ report: 'pumps', title: 'Pumps', urgency: { reason: 'A flood.', agreedBy: 'The chair' } }],
      }),
      [],
    ],
    [
      'a meeting called at short notice',
      foundFor({ reportDeadline: 5 }, '2026-03-04', { shorterNotice: { called: '2026-03-09', reason: 'A flood.' } }),
      [],
    ],
    ['a cancelled meeting', foundFor({ reportDeadline: 5 }, '2026-03-04', { status: 'cancelled' }), []],
  ])('%s', (_, found, severities) => {
    expect(found.map(({ severity }) => severity)).toEqual(severities);
  });

  it('says both days', () => {
    expect(foundFor({ reportDeadline: 5 }, '2026-03-04')[0]?.message).toBe(
      'This report for Rivers Committee, Wednesday 18 March 2026 was received on Wednesday 4 March 2026. The last day for it was Tuesday 3 March 2026.',
    );
  });
});
