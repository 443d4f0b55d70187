import type { Observation } from '../../model/figures/indicator-set.ts';

/** A sparkline is this wide and high, in pixels; lines and dots keep clear of its edges. */
const size = { width: 96, height: 24, edge: 3 };

/**
 * Returns the published numbers of an indicator as a line without axes, the last of them as a dot: a picture without
 * words of its own. Periods stand at equal distances; where one has no number the line is broken, and a number between
 * two of them is a dot. Null for fewer than two numbers.
 */
export function drawSparkline(observations: readonly Observation[]): string | null {
  const numbers = observations.map(({ figure }) => (figure.kind === 'number' ? figure.number : null));
  const first = numbers.findIndex((number) => number !== null);
  const last = numbers.findLastIndex((number) => number !== null);
  if (first === last) return null;
  const points = placePoints(numbers.slice(first, last + 1));
  const runs = runsOf(points);
  const lines = runs.filter((run) => run.length > 1).map((run) => `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`);
  const dots = runs.filter((run) => run.length === 1).flat();
  const end = points.at(-1);
  return (
    `<svg class="sparkline" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" ` +
    `fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" aria-hidden="true" focusable="false">` +
    (lines.length === 0 ? '' : `<path d="${lines.join('')}"/>`) +
    dots.map((point) => dotAt(point, 1)).join('') +
    `${end == null ? '' : dotAt(end, 2)}</svg>`
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function placePoints(numbers: readonly (number | null)[]): readonly (Point | null)[] {
  const known = numbers.filter((number) => number !== null);
  const least = known.reduce((a, b) => Math.min(a, b));
  const greatest = known.reduce((a, b) => Math.max(a, b));
  const { width, height, edge } = size;
  // Halves first: the distance of two great numbers may be too great for a number.
  const range = greatest / 2 - least / 2;
  return numbers.map((number, index) => {
    if (number === null) return null;
    const share = range === 0 ? 0.5 : (number / 2 - least / 2) / range;
    return {
      x: rounded(edge + (index * (width - 2 * edge)) / (numbers.length - 1)),
      y: rounded(height - edge - share * (height - 2 * edge)),
    };
  });
}

/** The points that follow each other without a gap. */
function runsOf(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  points.forEach((point, index) => {
    if (point === null) return;
    const run = runs.at(-1);
    if (run === undefined || points[index - 1] === null) runs.push([point]);
    else run.push(point);
  });
  return runs;
}

function dotAt({ x, y }: Point, radius: number): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="currentColor"/>`;
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
