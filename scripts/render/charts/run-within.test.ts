import { describe, expect, it } from 'vitest';
import { runWithin, TooSlowError } from './run-within.ts';

describe('runWithin', () => {
  it('returns what the work returns, and throws what it throws', () => {
    expect(runWithin(5, () => [1, 2])).toEqual([1, 2]);
    expect(() =>
      runWithin(5, () => {
        throw new RangeError('no');
      }),
    ).toThrow(RangeError);
  });

  it('stops work that does not end, and works on', () => {
    const endless = (): never => {
      for (;;);
    };
    expect(() => runWithin(0.05, endless)).toThrow(TooSlowError);
    expect(runWithin(5, () => 'next')).toBe('next');
  });
});
