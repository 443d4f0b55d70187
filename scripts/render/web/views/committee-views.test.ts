import { expect, it } from 'vitest';
import { archiveOf } from '../../../testing/fixtures/archive.ts';
import { buildLinks } from '../links.ts';
import type { Site } from '../site.ts';
import { buildCommitteesView, buildCommitteeView } from './committee-views.ts';

it('lists a joint meeting on the page of each body, and says with whom', () => {
  const archive = archiveOf({
    committees: {
      health: {
        name: 'Health Panel',
        meetings: {
          '2026-01-14': { jointWith: 'housing' },
          '2026-07-14': { jointWith: ['housing'], planned: ['Damp homes'] },
        },
      },
      housing: { name: 'Housing Committee', meetings: { '2026-03-04': {}, '2026-08-04': {} } },
    },
  });
  const { words } = archive.council;
  const site = { archive, links: buildLinks(archive.council), words, text: { block: () => null } } as unknown as Site;
  const [health, housing] = archive.committees.map((committee) => buildCommitteeView(committee, site));
  const told = ({ date, joint }: { date: string; joint: string | null }) => [date, joint];
  expect(health?.coming.map(told)).toEqual([['2026-07-14', 'Joint meeting with Housing Committee']]);
  expect(housing?.coming.map(told)).toEqual([
    ['2026-07-14', 'Joint meeting with Health Panel'],
    ['2026-08-04', null],
  ]);
  expect(housing?.years.map(({ year, meetings }) => [year, meetings.map(told)])).toEqual([
    [
      '2025/26',
      [
        ['2026-03-04', null],
        ['2026-01-14', 'Joint meeting with Health Panel'],
      ],
    ],
  ]);
  expect(housing?.workProgramme.map(({ items }) => items.map(({ title }) => title))).toEqual([['Damp homes']]);
  expect(buildCommitteesView(site).committees.map(({ next, last }) => [next?.date, last?.date])).toEqual([
    ['2026-07-14', '2026-01-14'],
    ['2026-07-14', '2026-03-04'],
  ]);
});
