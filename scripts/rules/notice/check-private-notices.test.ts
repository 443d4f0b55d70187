import { describe, expect, it } from 'vitest';
import type { AgendaItemMatter } from '../../schema/agenda-item.ts';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { checkPrivateNotices } from './check-private-notices.ts';

type Notice = NonNullable<AgendaItemMatter['privateNotice']>;

/** What is found for a private item of a meeting on Wednesday 18 March 2026: its notices are due by 17 February and 10 March. */
function findingsOf(
  privateNotice: Notice | null,
  { today = '2026-03-11', type = 'cabinet', jurisdiction = 'england', confidential = false } = {},
): string[] {
  const ground = confidential
    ? { confidential: { reason: 'A court order.' } }
    : { exempt: { paragraphs: [3], publicInterest: 'Prices.' } };
  const meeting = {
    agenda: [{ title: 'A sale', part: 'B' as const, ...ground, ...(privateNotice && { privateNotice }) }],
    publications: [{ kind: 'agenda' as const, date: '2026-02-01' }],
  };
  const archive = archiveOf(
    {
      council: { jurisdiction: jurisdiction as 'england' },
      committees: { cabinet: { type, meetings: { '2026-03-18': meeting } } },
    },
    { today },
  );
  return checkPrivateNotices(archive).map(({ severity, code }) => `${severity} ${code}`);
}

describe('checkPrivateNotices', () => {
  const missing = 'warning PRIVATE_NOTICE_MISSING';
  const late = 'error PRIVATE_NOTICE_LATE';
  it.each<[what: string, notice: Notice | null, today: string, found: string[]]>([
    ['both on their last days', { first: '2026-02-17', second: '2026-03-10' }, '2026-03-11', []],
    ['the first a day late', { first: '2026-02-18', second: '2026-03-10' }, '2026-03-11', [late]],
    ['the second a day late', { first: '2026-02-17', second: '2026-03-11' }, '2026-03-11', [late]],
    ['neither while there is time', null, '2026-02-17', []],
    ['no first once its day is over', null, '2026-02-18', [missing]],
    ['neither once both days are over', null, '2026-03-11', [missing, missing]],
    ['urgent, as agreed', { exception: { agreedBy: 'The chair', reason: 'The offer ends.' } }, '2026-03-11', []],
    [
      'late, once the meeting is over',
      { first: '2026-02-18', second: '2026-03-10' },
      '2026-03-19',
      ['note PRIVATE_NOTICE_LATE'],
    ],
  ])('%s', (_, notice, today, found) => {
    expect(findingsOf(notice, { today })).toEqual(found);
  });

  it('asks nothing of other bodies, of other countries and for confidential information', () => {
    expect(findingsOf(null, { type: 'committee' })).toEqual([]);
    expect(findingsOf(null, { jurisdiction: 'wales' })).toEqual([]);
    expect(findingsOf(null, { confidential: true })).toEqual([]);
  });
});
