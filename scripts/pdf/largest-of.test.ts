import { expect, it } from 'vitest';
import { largestOf } from './largest-of.ts';

it('finds the largest of any number of numbers', () => {
  expect(largestOf(Array.from({ length: 300_000 }).keys(), -1)).toBe(299_999);
  expect(largestOf([], -1)).toBe(-1);
});
