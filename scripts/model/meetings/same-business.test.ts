import { expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { sameBusiness } from './same-business.ts';

function archive() {
  const meeting = (...titles: readonly string[]) => ({
    agenda: [{ standing: 'apologies' }, ...titles.map((title) => ({ title }))],
    publications: [{ kind: 'agenda' as const, date: '2025-01-01' }],
  });
  return archiveOf({
    standing: { apologies: { title: 'Apologies' } },
    committees: {
      roads: {
        meetings: {
          '2026-01-10': meeting('Scorecard, January 2026', 'Bridges', '2026'),
          '2026-03-10': meeting('Scorecard: March 2026', 'Bridge repairs', '2025'),
          '2026-05-10': meeting('Scorecard for the first quarter', 'Bridges'),
        },
      },
      parks: { meetings: { '2026-02-10': meeting('Bridges') } },
    },
  });
}

it.each([
  ['2026-05-10', 'Bridges', ['2026-01-10 Bridges']],
  ['2026-01-10', 'Scorecard, January 2026', ['2026-03-10 Scorecard: March 2026']],
  ['2026-03-10', 'Bridge repairs', []],
  ['2026-01-10', '2026', []],
  ['2026-01-10', 'Apologies', []],
])('finds on %s for “%s” the items that deal with the same', (date, title, found) => {
  const items = archive().committees.flatMap(({ meetings }) => meetings.flatMap(({ agenda }) => agenda?.items ?? []));
  const item = items.find((one) => one.meeting.date === date && one.title === title)!;
  expect(sameBusiness(item).map((other) => `${other.meeting.date} ${other.title}`)).toEqual(found);
});
