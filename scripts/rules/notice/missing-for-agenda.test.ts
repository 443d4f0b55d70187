import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';
import { missingForAgenda } from './missing-for-agenda.ts';

function missingFor(draft: MeetingDraft, before?: MeetingDraft): string[] {
  const meetings = { ...(before === undefined ? {} : { '2026-01-14': before }), '2026-03-18': draft };
  const archive = archiveOf({ committees: { rivers: { meetings } } }, { today: '2026-03-11' });
  return missingForAgenda(archive.meetings.find(({ date }) => date === '2026-03-18')!);
}

const publications: MeetingDraft['publications'] = [{ kind: 'agenda', date: '2026-03-10' }];
const minutes: NonNullable<MeetingDraft['minutes']> = { present: [], status: 'draft' };

describe('missingForAgenda', () => {
  it.each<[what: string, draft: MeetingDraft, before: MeetingDraft | undefined, missing: string[]]>([
    ['no agenda', {}, undefined, ['the items of the agenda']],
    ['all there', { publications, agenda: [{ title: 'Welcome' }] }, undefined, []],
    [
      'papers to follow',
      {
        publications,
        agenda: [
          { title: 'Welcome' },
          { report: 'a', title: 'A', toFollow: true },
          { report: 'b', title: 'B', toFollow: true },
        ],
        reports: { a: { subject: 'A' }, b: { subject: 'B' } },
      },
      undefined,
      ['the papers of items 2 and 3, which are to follow'],
    ],
    [
      'no minutes of the meeting before',
      { publications, agenda: [{ title: 'Welcome' }] },
      {},
      ['the minutes of 14 January 2026'],
    ],
    [
      'draft minutes that no item puts forward',
      { publications, agenda: [{ title: 'Welcome' }] },
      { minutes },
      ['an item that puts forward the minutes of 14 January 2026'],
    ],
    ['draft minutes put forward', { publications, agenda: [{ minutes: '2026-01-14' }] }, { minutes }, []],
    [
      'a meeting before that was cancelled',
      { publications, agenda: [{ title: 'Welcome' }] },
      { status: 'cancelled' },
      [],
    ],
  ])('%s', (_, draft, before, missing) => {
    expect(missingFor(draft, before)).toEqual(missing);
  });
});
