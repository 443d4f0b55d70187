import { describe, expect, it } from 'vitest';
import { printsAtOnce } from './prints-at-once.ts';

describe('how many packs are printed at once', () => {
  it.each([
    [2, 16e9, 2],
    [2, 1.5e9, 1],
    [4, 3e9, 2],
    [64, 256e9, 8],
    [1, 0, 1],
  ])('with %i cores and %d bytes free: %i', (cores, free, expected) => {
    expect(printsAtOnce({ cores, free })).toBe(expected);
  });
});
