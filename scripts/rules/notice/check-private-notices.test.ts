import { describe, expect, it } from 'vitest';
import type { AgendaItemMatter } from '../../schema/agenda-item.ts';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { checkPrivateNotices } from './check-private-notices.ts';

type Notice = NonNullable<AgendaItemMatter['privateNotice']>;

/** What is found for a private item of a meeting on Wednesday 18 March 2026: its notices are due by 17 February and 10 March. */
function findingsOf(
  privateNotice: Notice | null,
  {
    today = '2026-03-11',
    type = 'cabinet',
    jurisdiction = 'england',
    confidential = false,
    released = false,
    clearDays = 5,
    item = {},
  } = {},
): string[] {
  const ground = confidential
    ? { confidential: { reason: 'A court order.' } }
    : { exempt: { paragraphs: [3], publicInterest: 'Prices.' } };
  const meeting = {
    agenda: [
      {
        title: 'A sale',
        part: 'B' as const,
        ...ground,
        ...item,
        ...(released && { released: { date: '2026-03-10', by: 'minute 3' } }),
        ...(privateNotice && { privateNotice }),
      },
    ],
    publications: [{ kind: 'agenda' as const, date: '2026-02-01' }],
  };
  const archive = archiveOf(
    {
      council: { jurisdiction: jurisdiction as 'england', clearDays },
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

  it.each<[what: string, said: Partial<Notice>, found: string[]]>([
    ['nothing', {}, []],
    ['representations and the response', { representations: 'From two residents.', response: 'Prices stay.' }, []],
    ['representations alone', { representations: 'From two residents.' }, ['warning PRIVATE_NOTICE_UNANSWERED']],
    ['that there were none', { representations: 'None were received.' }, []],
    ['that there were none, at length', { representations: 'There were no representations.' }, []],
    ['that there were none, in a word', { representations: 'No.' }, []],
    ['that nobody wrote', { representations: 'No written representations were received.' }, []],
    [
      'that there were some, beginning with no',
      { representations: 'No fewer than five residents objected.' },
      ['warning PRIVATE_NOTICE_UNANSWERED'],
    ],
    ['that there were none, in Welsh', { representations: 'Ni ddaeth dim i law.' }, []],
  ])('a second notice that tells of %s', (_, said, found) => {
    expect(findingsOf({ first: '2026-02-17', second: '2026-03-10', ...said })).toEqual(found);
    // Before the second notice the response is still to come.
    expect(findingsOf({ first: '2026-02-17', ...said }, { today: '2026-03-10' })).toEqual([]);
  });

  it('holds confidential business to the same, and what was released since', () => {
    expect(findingsOf(null, { confidential: true })).toEqual([missing, missing]);
    expect(findingsOf(null, { released: true })).toEqual([missing, missing]);
  });

  it('asks nothing for what is not taken', () => {
    expect(findingsOf(null, { item: { withdrawn: true } })).toEqual([]);
    expect(findingsOf(null, { item: { deferredTo: '2026-04-15' } })).toEqual([]);
  });

  it('asks nothing of other bodies and of other countries', () => {
    expect(findingsOf(null, { type: 'scrutiny committee' })).toEqual([]);
    for (const jurisdiction of ['wales', 'scotland', 'northern-ireland']) {
      expect(findingsOf(null, { jurisdiction })).toEqual([]);
    }
  });

  it('asks for five clear days, whatever notice the council gives of its agendas', () => {
    const notice = { first: '2026-02-17', second: '2026-03-10' };
    expect(findingsOf(notice, { clearDays: 7 })).toEqual([]);
    expect(findingsOf({ ...notice, second: '2026-03-11' }, { clearDays: 3 })).toEqual([late]);
  });

  it('asks nothing of a meeting before the regulations came into force', () => {
    const meeting = (date: string) => ({
      [date]: {
        agenda: [{ title: 'A sale', part: 'B' as const, confidential: { reason: 'A court order.' } }],
        publications: [{ kind: 'agenda' as const, date: '2012-01-01' }],
      },
    });
    const countOf = (date: string) =>
      checkPrivateNotices(archiveOf({ committees: { cabinet: { type: 'cabinet', meetings: meeting(date) } } })).length;
    expect([countOf('2012-09-09'), countOf('2012-09-10')]).toEqual([0, 2]);
  });
});
