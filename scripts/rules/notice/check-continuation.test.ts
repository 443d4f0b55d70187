import { expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';
import { checkLateItems } from '../check-late-items.ts';
import { checkNotice } from './check-notice.ts';

const adjourned: MeetingDraft = {
  adjournedTo: '2026-03-18',
  agenda: [{ title: 'Hospital beds' }, { title: 'Report of June 2025' }],
  publications: [{ kind: 'agenda', date: '2026-03-02' }],
};
const late = { kind: 'agenda' as const, date: '2026-03-16' };

/** What is found for a meeting on 18 March, for which 10 March is the last day, that goes on with one of 11 March. */
function findingsOf(continuation: MeetingDraft, today: string, before = adjourned): string[] {
  const draft = { committees: { health: { meetings: { '2026-03-11': before, '2026-03-18': continuation } } } };
  const archive = archiveOf(draft, { today });
  const found = [...checkNotice(archive, archiveOf(draft, { today, preview: true })), ...checkLateItems(archive)];
  return found.map(({ severity, code }) => `${severity} ${code}`);
}

it.each<[string, MeetingDraft, string, string[]]>([
  ['without an agenda of its own', {}, '2026-03-17', []],
  ['with the same business', { agenda: [{ title: 'Hospital beds' }], publications: [late] }, '2026-03-17', []],
  [
    'with a standing item besides',
    { agenda: [{ standing: 'apologies', title: 'Apologies' }, { title: 'Hospital beds' }], publications: [late] },
    '2026-03-17',
    [],
  ],
  [
    'with new business',
    { agenda: [{ title: 'Hospital beds' }, { title: 'Dentists' }], publications: [late] },
    '2026-03-17',
    ['error NOTICE_TOO_SHORT'],
  ],
  [
    'with new business, planned',
    { agenda: [{ title: 'Dentists' }], publications: [late] },
    '2026-03-15',
    ['error NOTICE_TOO_SHORT'],
  ],
  [
    'with new business, once over',
    { agenda: [{ title: 'Dentists' }], publications: [late] },
    '2026-03-19',
    ['note NOTICE_TOO_SHORT'],
  ],
  [
    'with new business in time',
    { agenda: [{ title: 'Dentists' }], publications: [{ kind: 'agenda', date: '2026-03-10' }] },
    '2026-03-17',
    [],
  ],
  [
    'with urgent business',
    { agenda: [{ title: 'Dentists', urgency: { reason: 'A flood.', agreedBy: 'Ann' } }], publications: [late] },
    '2026-03-17',
    [],
  ],
  [
    'with old and new business in a supplement',
    {
      agenda: [{ title: 'Report of July 2025' }, { title: 'Hospital beds' }, { title: 'Dentists' }],
      publications: [
        { kind: 'agenda', date: '2026-03-09' },
        { kind: 'supplement', date: '2026-03-16', items: ['2', '3'], reason: 'It came late.' },
      ],
    },
    '2026-03-17',
    ['error URGENCY_REASON_MISSING'],
  ],
])('asks notice of a meeting that goes on only for what is new: %s', (_, continuation, today, expected) => {
  expect(findingsOf(continuation, today)).toEqual(expected);
});

it('asks notice of a meeting that goes on with none', () => {
  const before = { ...adjourned, adjournedTo: undefined };
  expect(findingsOf({ agenda: [{ title: 'Hospital beds' }], publications: [late] }, '2026-03-17', before)).toEqual([
    'error NOTICE_TOO_SHORT',
  ]);
});
