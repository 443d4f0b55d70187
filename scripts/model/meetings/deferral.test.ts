import { expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { deferralOf, deferredFrom } from './deferral.ts';

const archive = archiveOf({
  committees: {
    health: {
      meetings: {
        '2026-03-18': {
          agenda: [
            { report: 'access', title: 'Access to dentists', deferredTo: '2026-05-20' },
            { title: 'Ambulances', deferredTo: '2026-07-15', withdrawn: true },
            { title: 'Hospital beds', deferredTo: '2026-03-18' },
            { title: 'Clinics' },
          ],
          reports: { access: {} },
          publications: [{ kind: 'agenda', date: '2026-03-10' }],
        },
        '2026-05-20': {
          agenda: [{ title: 'Clinics' }, { report: 'access', title: 'Access to dentists' }],
          reports: { access: {} },
          publications: [{ kind: 'agenda', date: '2026-05-12' }],
        },
        '2026-07-15': {},
      },
    },
  },
});
const [, may, march] = archive.meetings;
const items = march?.agenda?.items ?? [];

it('leads from a deferred item to its meeting and to the item there of the same title, and back', () => {
  const [access, ambulances, beds, clinics] = items.map(deferralOf);
  expect(access).toMatchObject({ date: '2026-05-20', meeting: { slug: '2026-05-20' }, item: { number: '2' } });
  expect(ambulances).toMatchObject({ date: '2026-07-15', meeting: { slug: '2026-07-15' }, item: null });
  // Not a later meeting, which validate has reported.
  expect(beds).toEqual({ date: '2026-03-18', meeting: null, item: null });
  expect(clinics).toBeNull();
  expect(may?.agenda?.items.map((item) => deferredFrom(item).map(({ number }) => number))).toEqual([[], ['1']]);
});

it('leaves the papers of a deferred item where they were published, in the pack too', () => {
  expect(items[0]?.papers).toHaveLength(1);
  expect(march?.packs[0]?.items[0]).toMatchObject({ deferredTo: '2026-05-20', papers: [{ kind: 'report' }] });
});
