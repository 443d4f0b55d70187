import { expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { plainBodies } from '../../testing/fixtures/plain-bodies.ts';
import { buildEntries } from './build-entries.ts';

it('says of an agenda in the feed which items were deferred, and to when', () => {
  const agenda = [{ title: 'Dentists', deferredTo: '2026-07-15' }, { title: 'Clinics' }];
  const meeting = { agenda, publications: [{ kind: 'agenda' as const, date: '2026-05-12' }] };
  const archive = archiveOf({ committees: { health: { meetings: { '2026-05-20': meeting } } } });
  expect(buildEntries(archive, plainBodies)[0]?.summary).toBe(
    '1. Dentists (Deferred to the meeting on 15 July 2026.)\n2. Clinics',
  );
});
