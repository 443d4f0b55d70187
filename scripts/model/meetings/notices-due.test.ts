import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';
import { listComingBusiness } from './list-coming-business.ts';
import { noticesDue } from './notices-due.ts';

/** What is due for a meeting on Wednesday 18 March 2026. */
function dueFor(meeting: MeetingDraft, { type = 'cabinet', jurisdiction = 'england' } = {}) {
  const council = { jurisdiction: jurisdiction as 'england' };
  const committees = { cabinet: { type, meetings: { '2026-03-18': meeting } } };
  const archive = archiveOf({ council, committees }, { today: '2026-03-11' });
  return listComingBusiness(archive.meetings, archive.today).map((business) => noticesDue(business, archive.council));
}

const planned = [
  { title: 'The depot', keyDecision: { reference: 'K 1' }, private: 'Prices.' },
  { title: 'The roof', keyDecision: { reference: 'K 2', notice: '2026-02-01' } },
];
const days = { first: '2026-02-17', second: '2026-03-10' };

describe('noticesDue', () => {
  it('names key decisions without a notice, and the days for private business', () => {
    expect(dueFor({ planned })).toEqual([{ keyDecisions: [{ reference: 'K 1', by: '2026-02-17' }], private: days }]);
  });

  it('asks nothing more once the notices of private business are recorded', () => {
    const item = { title: 'A sale', exempt: { paragraphs: [3], publicInterest: 'Prices.' } };
    const published = { publications: [{ kind: 'agenda' as const, date: '2026-03-10' }] };
    expect(dueFor({ agenda: [item], ...published })[0]?.private).toEqual(days);
    expect(dueFor({ agenda: [{ ...item, privateNotice: days }], ...published })[0]?.private).toBeNull();
  });

  it.each([{ type: 'committee' }, { jurisdiction: 'wales' }])('asks nothing of others: %j', (given) => {
    expect(dueFor({ planned }, given)).toEqual([{ keyDecisions: [], private: null }]);
  });
});
