import { describe, expect, it } from 'vitest';
import type { Jurisdiction } from '../model/council.ts';
import { archiveOf } from '../testing/fixtures/archive.ts';
import { checkInspection } from './check-inspection.ts';

function codesOf(path: string, date: string, jurisdiction: Jurisdiction = 'england'): string[] {
  const removed = [{ path, date, reason: 'It held personal data.' }];
  return checkInspection(archiveOf({ council: { removed, jurisdiction } })).map(
    ({ severity, code }) => `${severity} ${code}`,
  );
}

describe('checkInspection', () => {
  const found = ['note REMOVED_WITHIN_SIX_YEARS'];
  it.each<[path: string, removed: string, found: string[]]>([
    ['/committees/health/2019-07-03/access/', '2025-07-02', found],
    ['/committees/health/2019-07-03/access/', '2025-07-03', []],
    ['/committees/health/2019-07-03/', '2020-01-01', found],
    ['/committees/health/2020-02-29/minutes/', '2026-02-27', found],
    ['/committees/health/2020-02-29/minutes/', '2026-02-28', []],
    ['/committees/health/', '2020-01-01', []],
    ['/pages/letter/', '2020-01-01', []],
  ])('%s, taken down on %s', (path, removed, expected) => {
    expect(codesOf(path, removed)).toEqual(expected);
  });

  it.each<[Jurisdiction, string[]]>([
    ['wales', found],
    ['scotland', []],
    ['northern-ireland', []],
  ])('in %s', (jurisdiction, expected) => {
    expect(codesOf('/committees/health/2019-07-03/access/', '2020-01-01', jurisdiction)).toEqual(expected);
  });
});
