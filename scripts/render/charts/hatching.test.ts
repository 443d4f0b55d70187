import { describe, expect, it } from 'vitest';
import { hatchSurfaces, surfaceColours } from './hatching.ts';

const bar = 'M10,20h30v40h-30Z';

/** The ends of all strokes in the data of a path. */
function endsOf(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/M([-\d.]+),([-\d.]+)(?:h([-\d.]+)|l([-\d.]+),([-\d.]+))/gu)].flatMap((found) => {
    const [x = 0, y = 0, level = 0, dx = 0, dy = 0] = found
      .slice(1)
      .map((number: string | undefined) => Number(number ?? 0));
    return [[x, y] as const, [x + level + dx, y + dy] as const];
  });
}

describe('hatchSurfaces', () => {
  it('leaves plain colours as they are', () => {
    const svg = `<path d="${bar}" fill="#12436D"/><path d="${bar}" fill="#F46A25"/>`;
    expect(hatchSurfaces(svg)).toBe(svg);
  });

  it('draws strokes over a bar, each in a way of its own, and none beyond its edges', () => {
    const strokes = surfaceColours.slice(2).map((colour) => {
      const hatched = hatchSurfaces(`<path transform="translate(1,2)" d="${bar}" fill="${colour}"></path>`);
      const [surface, lines, ...others] = [...hatched.matchAll(/<path[^>]*>/gu)].map(([path]) => path);
      expect(others).toEqual([]);
      expect(surface).not.toContain(colour);
      expect(lines).toContain('transform="translate(1,2)"');
      const path = / d="([^"]*)"/u.exec(lines!)![1]!;
      const ends = endsOf(path);
      expect(ends.length).toBeGreaterThan(4);
      for (const [x, y] of ends) {
        expect(x).toBeGreaterThanOrEqual(10);
        expect(x).toBeLessThanOrEqual(40);
        expect(y).toBeGreaterThanOrEqual(20);
        expect(y).toBeLessThanOrEqual(60);
      }
      return path;
    });
    expect(new Set(strokes).size).toBe(strokes.length);
  });

  it('hatches a bar below nought as well', () => {
    const hatched = hatchSurfaces(`<path d="M10,60h30v-40h-30Z" fill="${surfaceColours[2]}"/>`);
    expect(endsOf(/<path d="([^"]*)" fill="none"/u.exec(hatched)![1]!).length).toBeGreaterThan(4);
  });

  it('cuts the strokes over another shape off at its edge, each with an id of its own', () => {
    const pie = `<path d="M0,-50A50,50,0,0,1,50,0L0,0Z" fill="${surfaceColours[3]}"></path>`;
    const hatched = hatchSurfaces(pie + pie);
    expect([...hatched.matchAll(/clipPath id="([^"]*)"/gu)].map(([, id]) => id)).toEqual(['hatching-1', 'hatching-2']);
    expect(hatched).toContain('clip-path="url(#hatching-2)"');
  });
});
