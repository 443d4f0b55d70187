import { expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { attendanceOf } from './attendance.ts';

function attendance() {
  const meeting = (minutes: object) => ({
    agenda: [{ title: 'Business' }],
    publications: [{ kind: 'agenda' as const, date: '2025-01-01' }],
    minutes: { status: 'draft' as const, body: '## Business\n\nDone.\n', present: [], ...minutes },
  });
  const archive = archiveOf({
    people: { ada: { name: 'Ada' }, bo: { name: 'Bo' }, cy: { name: 'Cy' } },
    committees: {
      roads: {
        name: 'Roads',
        members: [
          { person: 'ada', role: 'chair', until: '2026-03-31' },
          { person: 'bo', role: 'member' },
          { person: 'cy', role: 'reserve' },
        ],
        meetings: {
          '2026-01-10': meeting({ present: ['ada', 'bo'] }),
          '2026-02-10': meeting({
            present: ['bo', 'cy'],
            apologies: ['ada'],
            substitutes: [{ person: 'cy', for: 'ada' }],
          }),
          '2026-03-10': meeting({ present: ['ada'], absent: ['bo'] }),
          '2026-04-10': meeting({ present: ['bo'] }),
          '2026-05-10': { agenda: [{ title: 'Business' }], publications: [{ kind: 'agenda', date: '2025-01-01' }] },
        },
      },
    },
  });
  return (slug: string) =>
    attendanceOf(
      archive.people.find((person) => person.slug === slug)!,
      archive.minutes,
    );
}

it.each([
  ['ada', 3, 2, '2026-03-10 present, 2026-02-10 apologies, 2026-01-10 present'],
  ['bo', 4, 3, '2026-04-10 present, 2026-03-10 absent, 2026-02-10 present, 2026-01-10 present'],
  ['cy', 0, 0, '2026-02-10 substitute'],
])('counts the meetings that %s was expected at and those attended', (slug, expected, attended, meetings) => {
  const [roads, ...others] = attendance()(slug);
  expect(others).toEqual([]);
  expect(roads).toMatchObject({ committee: { name: 'Roads' }, expected, attended });
  expect(roads!.meetings.map(({ meeting, presence }) => `${meeting.date} ${presence}`).join(', ')).toBe(meetings);
});
