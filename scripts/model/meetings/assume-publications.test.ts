import { expect, it } from 'vitest';
import { validRootOf } from '../../testing/fixtures/valid-root.ts';
import { buildArchive } from '../build-archive.ts';
import { assumePublications } from './assume-publications.ts';

const today = '2026-03-12';
const agenda = [{ title: 'Pumps' }];
const published = [{ kind: 'agenda' as const, date: '2026-03-10' }];

it.each([
  ['to come, without a day of publication', '2026-03-18', { agenda }, 1],
  ['today', today, { agenda }, 1],
  ['to come, with a day of publication', '2026-03-18', { agenda, publications: published }, 1],
  ['to come, with an empty agenda', '2026-03-18', { agenda: [] }, 0],
  ['over', '2026-03-11', { agenda }, 0],
])('shows rules the agenda of a meeting that is %s', (_, day, meeting, items) => {
  const root = assumePublications(validRootOf({ committees: { rivers: { meetings: { [day]: meeting } } } }), today);
  const [built] = buildArchive(root, { edition: 'public', today, preview: true }).meetings;
  expect(built?.agenda?.items.length ?? 0).toBe(items);
  // Nothing of it is public, whatever was assumed.
  const [shown] = buildArchive(root, { edition: 'public', today }).meetings;
  expect(shown?.agenda === null).toBe(!('publications' in meeting));
});
