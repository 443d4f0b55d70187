import { describe, expect, it } from 'vitest';
import { archiveOf } from '../testing/fixtures/archive.ts';
import type { RootDraft } from '../testing/fixtures/valid-root.ts';
import { checkKnownYears } from './check-known-years.ts';

function shortly(root: RootDraft, today: string): string[] {
  return checkKnownYears(archiveOf(root, { today })).map(({ severity, message }) => `${severity} ${message}`);
}

describe('days of call-in in years whose bank holidays are not known', () => {
  it.each([
    ['2035-12-14', '2035-12-27', []],
    [
      '2035-12-21',
      '2035-12-27',
      ['error The days in which "Depot" can be called in were counted without bank holidays.'],
    ],
    [
      '2035-12-21',
      '2036-01-31',
      ['note The days in which "Depot" can be called in were counted without bank holidays.'],
    ],
  ])('of a decision published on %s, on %s', (published, today, found) => {
    expect(shortly({ decisions: { depot: { title: 'Depot', date: published, callIn: 'applies' } } }, today)).toEqual(
      found,
    );
  });

  it('of what a cabinet decided, once for its minutes', () => {
    const minutes = { decisions: { published: '2035-12-21' }, body: '## Depots\n\n## Roofs\n' };
    const meeting = {
      agenda: [{ title: 'Depots' }, { title: 'Roofs' }],
      publications: [{ kind: 'agenda' as const, date: '2035-12-10' }],
      minutes,
    };
    const root = { committees: { cabinet: { type: 'cabinet', meetings: { '2035-12-19': meeting } } } };
    expect(shortly(root, '2035-12-27')).toEqual([
      expect.stringMatching(/^error The days in which what was decided at .* 19 December 2035 can be called in/u),
    ]);
  });
});
