import { expect, it } from 'vitest';
import type { Jurisdiction } from '../council.ts';
import { clearDaysFor } from './clear-days-for.ts';

it.each<[Jurisdiction, number, string, number]>([
  ['england', 5, '2026-03-18', 5],
  ['england', 5, '2002-10-01', 5],
  ['england', 5, '2002-09-30', 3],
  ['england', 2, '2002-09-30', 2],
  ['wales', 3, '2002-09-30', 3],
  ['scotland', 3, '2026-03-18', 3],
  ['northern-ireland', 5, '2002-09-30', 5],
])('in %s, where %i are set, a meeting on %s has %i', (jurisdiction, clearDays, day, expected) => {
  expect(clearDaysFor(day, { jurisdiction, clearDays })).toBe(expected);
});
