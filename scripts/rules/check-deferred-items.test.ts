import { describe, expect, it } from 'vitest';
import { archiveOf } from '../testing/fixtures/archive.ts';
import type { MeetingDraft } from '../testing/fixtures/valid-root.ts';
import { checkDeferredItems } from './check-deferred-items.ts';

/** What is found for an item of 18 March 2026 that was deferred to 15 April. */
function findingsOf(later: MeetingDraft, title = 'Lease of the depot'): string[] {
  const meetings = {
    '2026-03-18': {
      agenda: [{ title, deferredTo: '2026-04-15' }],
      publications: [{ kind: 'agenda' as const, date: '2026-03-10' }],
    },
    '2026-04-15': later,
  };
  return checkDeferredItems(archiveOf({ committees: { health: { meetings } } })).map(
    ({ severity, code }) => `${severity} ${code}`,
  );
}

describe('checkDeferredItems', () => {
  const publications = [{ kind: 'agenda' as const, date: '2026-04-07' }];
  it.each<[what: string, later: MeetingDraft, found: string[]]>([
    ['an agenda that has it', { agenda: [{ title: 'Lease of the depot' }], publications }, []],
    ['an agenda that has it in other case', { agenda: [{ title: 'LEASE OF THE DEPOT' }], publications }, []],
    ['an agenda without it', { agenda: [{ title: 'Roads' }], publications }, ['warning DEFERRED_ITEM_MISSING']],
    ['an agenda that is not out', { agenda: [{ title: 'Roads' }], publications: [] }, []],
    ['a meeting without an agenda', {}, []],
  ])('%s', (_, later, found) => {
    expect(findingsOf(later)).toEqual(found);
  });
});
