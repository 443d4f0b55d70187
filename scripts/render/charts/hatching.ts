import { roundTo } from '../../model/figures/format-figure.ts';
import { inks, palette } from './house-style.ts';

/** Strokes in the colour of the ground on a surface: what tells it from another whose colour is as dark. */
interface Hatching {
  readonly colour: (typeof palette)[number];
  readonly strokes: 'rising' | 'falling' | 'level' | 'dots';
}

/** A rectangle in pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * In grey and to colour-blind eyes the first, third and fifth colours of the palette are one, and so are the second,
 * fourth and sixth: the later ones of each are hatched. Each stands in a spec as a colour of its own, one step from that
 * of the palette, and gets its strokes when the chart is finished.
 */
const hatchings: ReadonlyMap<string, Hatching> = new Map([
  ['#801651', { colour: palette[2], strokes: 'rising' }],
  ['#f46a26', { colour: palette[3], strokes: 'falling' }],
  ['#3d3d3e', { colour: palette[4], strokes: 'level' }],
  ['#a285d2', { colour: palette[5], strokes: 'dots' }],
]);

/** The colours of surfaces where three series or more are told apart. */
export const surfaceColours: readonly string[] = [palette[0], palette[1], ...hatchings.keys()];

/** From stroke to stroke, in pixels along an edge; the smallest symbol of a legend shows two. */
const step = 7;

/**
 * Returns Vega's SVG with strokes over each surface whose colour stands for a hatching, and that colour the palette's.
 * They are lines and no SVG patterns, since Chrome prints each surface with a pattern as a coarse picture of its own.
 */
export function hatchSurfaces(svg: string): string {
  let clips = 0;
  return svg.replace(/<path((?: [^<>]*)?) fill="(#[0-9a-f]{6})"([^<>]*?)(?:\/>|><\/path>)/giu, (...found) => {
    const [path, before, fill, after] = found as unknown as [string, string, string, string];
    const hatching = hatchings.get(fill.toLowerCase());
    const attributes = `${before}${after}`;
    const outline = / d="([^"]*)"/u.exec(attributes)?.[1];
    if (hatching === undefined || outline === undefined) return path;
    const surface = `<path${before} fill="${hatching.colour}"${after}></path>`;
    const place = / transform="[^"]*"/u.exec(attributes)?.[0] ?? '';
    const lines = `<path${place} d="${strokesWithin(boxOf(outline), hatching.strokes)}"${strokeStyle(hatching)}></path>`;
    if (isBox(outline)) return surface + lines;
    clips += 1;
    // Both are needed: the group carries the place, so that clip and strokes are in one system of coordinates.
    return (
      `${surface}<clipPath id="hatching-${clips}"><path clip-rule="nonzero"${place} d="${outline}"></path></clipPath>` +
      `<g clip-path="url(#hatching-${clips})">${lines}</g>`
    );
  });
}

function strokeStyle({ strokes }: Hatching): string {
  const dots = strokes === 'dots' ? ` stroke-width="3" stroke-linecap="round" stroke-dasharray="0,${step}"` : '';
  return ` fill="none" stroke="${inks.ground}"${dots === '' ? ' stroke-width="1.75"' : dots}`;
}

/** Vega draws a bar, and the square of a legend, as `M0,0h10v20h-10Z`. */
function isBox(outline: string): boolean {
  return /^M[^a-z]*h[^a-z]*v[^a-z]*h[^a-z]*Z$/iu.test(outline) && !outline.includes('H');
}

function boxOf(outline: string): Box {
  const numbers = [...outline.matchAll(/-?\d*\.?\d+(?:e[-+]?\d+)?/giu)].map(([text]) => Number(text));
  if (isBox(outline)) {
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    const [right, bottom] = [x + width, y + height];
    return {
      left: Math.min(x, right),
      top: Math.min(y, bottom),
      right: Math.max(x, right),
      bottom: Math.max(y, bottom),
    };
  }
  // The parts of a pie and round symbols stand about the point of their own nought; areas have points alone.
  const radius = Number(/A(-?[\d.]+)/u.exec(outline)?.[1] ?? 0);
  if (radius > 0) return { left: -radius, top: -radius, right: radius, bottom: radius };
  const [xs, ys] = [numbers.filter((_, index) => index % 2 === 0), numbers.filter((_, index) => index % 2 === 1)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Returns the data of a path with strokes that end at the edges of a box. */
function strokesWithin({ left, top, right, bottom }: Box, strokes: Hatching['strokes']): string {
  const multiples = (from: number, to: number): readonly number[] =>
    Array.from({ length: Math.max(0, Math.floor(to / step) - Math.ceil(from / step) + 1) }, (_, index) => {
      return (Math.ceil(from / step) + index) * step;
    });
  const line = (...points: readonly number[]): string => {
    const [x = 0, y = 0, dx = 0, dy = 0] = points.map((point) => roundTo(point, 1));
    return dy === 0 ? `M${x},${y}h${dx}` : `M${x},${y}l${dx},${dy}`;
  };
  switch (strokes) {
    case 'level':
      return multiples(top + 2, bottom - 2)
        .map((y) => line(left, y, right - left, 0))
        .join('');
    case 'dots': {
      const inset = 1.5;
      return multiples(top + inset, bottom - inset)
        .map((y, row) => {
          const first = left + inset + ((row % 2) * step) / 2;
          return line(first, y, Math.max(0.1, right - inset - first), 0);
        })
        .join('');
    }
    case 'rising':
      return multiples(left + top, right + bottom)
        .map((sum) => {
          const [from, to] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
          return line(from, sum - from, to - from, from - to);
        })
        .join('');
    case 'falling':
      return multiples(top - right, bottom - left)
        .map((difference) => {
          const [from, to] = [Math.max(left, top - difference), Math.min(right, bottom - difference)];
          return line(from, from + difference, to - from, to - from);
        })
        .join('');
  }
}
