import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndicatorSets } from '../../model/figures/build-indicator-sets.ts';
import { anIndicator, anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { drawSparkline } from './sparkline.ts';

function sparklineOf(values: readonly (number | 'c' | null)[]): string | null {
  const kept: readonly (readonly [string, number | 'c' | null])[] = values.map((value, index) => [
    `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    value,
  ]);
  const [set] = buildIndicatorSets([anIndicatorSet([anIndicator({ values: Object.fromEntries(kept) })])]);
  return drawSparkline(set!.indicators[0]!.observations);
}

const pathOf = (svg: string | null): string => / d="([^"]*)"/u.exec(svg ?? '')?.[1] ?? '';

describe('drawSparkline', () => {
  it('draws a line through the values, the greatest at the top, and a dot at the last', () => {
    const svg = sparklineOf([1, 3, 2]);
    expect(pathOf(svg)).toBe('M3 21L48 3L93 12');
    expect(svg).toContain('<circle cx="93" cy="12" r="2"');
  });

  it('draws nothing for a single number, or none', () => {
    expect(sparklineOf([4])).toBeNull();
    expect(sparklineOf([null, 'c'])).toBeNull();
  });

  it('breaks the line where a value is not known or withheld, and begins and ends with a number', () => {
    expect(pathOf(sparklineOf([null, 5, 5, 'c', 6, 6, null]))).toBe('M3 21L25.5 21M70.5 3L93 3');
    expect(sparklineOf([5, 'c', 6, 'c', 5])!.match(/r="1"/gu)).toHaveLength(3);
  });

  it('keeps every point within the picture, for any numbers', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 60 }), (values) => {
        const points = [...pathOf(sparklineOf(values)).matchAll(/[ML](\S+?) ([\d.]+)/gu)];
        expect(points).toHaveLength(values.length);
        for (const [, x, y] of points) {
          expect(Number(x)).toBeGreaterThanOrEqual(3);
          expect(Number(x)).toBeLessThanOrEqual(93);
          expect(Number(y)).toBeGreaterThanOrEqual(3);
          expect(Number(y)).toBeLessThanOrEqual(21);
        }
      }),
    );
  });
});
