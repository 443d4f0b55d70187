import { describe, expect, it } from 'vitest';
import { archiveOf } from '../testing/fixtures/archive.ts';
import type { MeetingDraft } from '../testing/fixtures/valid-root.ts';
import { checkCorrections } from './check-corrections.ts';

const at = (date: string) => [{ date, text: 'It was 1.2.' }];

function codesFor(draft: Partial<MeetingDraft>, today = '2026-04-01'): string[] {
  const meeting: MeetingDraft = {
    agenda: [{ report: 'levels', title: 'River levels' }],
    publications: [{ kind: 'agenda', date: '2026-03-10' }],
    reports: { levels: { subject: 'River levels' } },
    ...draft,
  };
  const archive = archiveOf({ committees: { rivers: { meetings: { '2026-03-18': meeting } } } }, { today });
  return checkCorrections(archive).map(({ code }) => code);
}

describe('checkCorrections', () => {
  it.each<[what: string, draft: Partial<MeetingDraft>, codes: string[]]>([
    ['a report corrected on its day', { reports: { levels: { corrections: at('2026-03-10') } } }, []],
    ['a report corrected before', { reports: { levels: { corrections: at('2026-03-09') } } }, ['CORRECTION_TOO_EARLY']],
    ['a report corrected tomorrow', { reports: { levels: { corrections: at('2026-04-02') } } }, ['CORRECTION_TO_COME']],
    ['a meeting corrected after its agenda', { corrections: at('2026-03-11') }, []],
    ['a meeting corrected before its agenda', { corrections: at('2026-03-01') }, ['CORRECTION_TOO_EARLY']],
    [
      'minutes corrected before their meeting',
      { minutes: { present: [], status: 'draft', corrections: at('2026-03-17') } },
      ['CORRECTION_TOO_EARLY'],
    ],
    ['minutes corrected after it', { minutes: { present: [], status: 'draft', corrections: at('2026-03-20') } }, []],
  ])('%s', (_, draft, codes) => {
    expect(codesFor(draft)).toEqual(codes);
  });
});
