import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateRatio, aggregateValues, ratioOf } from './aggregate.ts';

const symbol = fc.constantFrom('c', 'z', ':', 'low');
const counts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 });

describe('aggregateValues', () => {
  it('adds up, averages or takes the latest', () => {
    expect(aggregateValues([0.1, 0.2, null], 'sum')).toBe(0.3);
    expect(aggregateValues([70, 75], 'mean')).toBe(72.5);
    expect(aggregateValues([70, 75, null], 'latest')).toBe(75);
  });

  it('keeps a mean between the least and the greatest', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const mean = aggregateValues(values, 'mean') as number;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });

  it('never makes a number of symbols alone', () => {
    fc.assert(
      fc.property(fc.array(symbol, { minLength: 1 }), fc.constantFrom('sum', 'latest', 'mean'), (values, aggregate) => {
        expect(typeof aggregateValues(values as 'c'[], aggregate)).toBe('string');
      }),
    );
  });

  it('does not pass off a sum with a suppressed part as the whole', () => {
    fc.assert(
      fc.property(counts, fc.nat(), (values, at) => {
        const withSuppressed = values.toSpliced(at % values.length, 0, 'c' as unknown as number);
        expect(aggregateValues(withSuppressed, 'sum')).toBe('c');
      }),
    );
  });

  it('tells what is not yet known from what has no entry', () => {
    expect(aggregateValues([undefined, null], 'sum')).toBeNull();
    expect(aggregateValues([undefined], 'sum')).toBeUndefined();
  });
});

describe('ratios', () => {
  it('are sum over sum, and so lie between the least and the greatest quotient', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(pairs, (given) => {
        const quotients = given.map(([numerator, denominator]) => (numerator / denominator) * 100);
        const ratio = aggregateRatio(
          given.map(([numerator]) => numerator),
          given.map(([, denominator]) => denominator),
          100,
        ) as number;
        expect(ratio).toBeGreaterThanOrEqual(Math.min(...quotients) - 1e-6);
        expect(ratio).toBeLessThanOrEqual(Math.max(...quotients) + 1e-6);
      }),
    );
  });

  it('are not the mean of the quotients', () => {
    expect(aggregateRatio([1, 90], [2, 100], 100)).toBeCloseTo((91 / 102) * 100, 9);
  });

  it('leave out a period that has only one of its parts', () => {
    expect(aggregateRatio([1, 5, null], [2, undefined, 9], 100)).toBe(50);
  });

  it('are no number where the denominator is nought or a part is suppressed', () => {
    expect(ratioOf(0, 0, 100)).toBe('z');
    expect(ratioOf('c', 4, 100)).toBe('c');
    expect(ratioOf(4, null, 100)).toBeNull();
    expect(ratioOf(4, undefined, 100)).toBeUndefined();
  });
});
