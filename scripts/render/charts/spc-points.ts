import { buildSpc } from '../../model/figures/spc/build-spc.ts';
import { kindOfMark } from '../../model/figures/spc/spc-in-words.ts';
import type { Spc, SpcPoint } from '../../model/figures/spc/spc.ts';
import type { Words } from '../../words/words.ts';
import type { ChartData } from './chart-series.ts';
import { palette } from './house-style.ts';

/** How the points of one kind are drawn. Shape and size say as much as colour, for print in grey. */
interface PointStyle {
  /** What the legend names it by. */
  readonly mark: keyof Words['spc']['marks'];
  readonly colour: string;
  readonly shape: string;
  /** The area in square pixels. */
  readonly size: number;
}

/** How points are drawn that no rule marks. */
export const usualPoint: PointStyle = { mark: 'none', colour: palette[4], shape: 'circle', size: 40 };

/** Blue for better and orange for worse are what readers of process charts in England know. */
const special = {
  improvement: { mark: 'improvement', colour: palette[0], shape: 'diamond', size: 220 },
  concern: { mark: 'concern', colour: palette[3], shape: 'square', size: 100 },
  high: { mark: 'high', colour: palette[2], shape: 'triangle-up', size: 110 },
  low: { mark: 'low', colour: palette[2], shape: 'triangle-down', size: 110 },
} as const satisfies Readonly<Record<string, PointStyle>>;

/** Returns how a point is drawn. */
export function pointStyle({ mark }: SpcPoint): PointStyle {
  return mark === null ? usualPoint : special[kindOfMark(mark)];
}

/** Returns the styles that the points of a chart need, that of unmarked points first. */
export function pointStyles(points: readonly SpcPoint[]): readonly PointStyle[] {
  const used = new Set(points.map(pointStyle));
  return [usualPoint, ...Object.values(special)].filter((style) => used.has(style));
}

/** Returns the process limits of a chart's only indicator over the chart's periods, or null where there are none. */
export function spcOf({ series }: ChartData): Spc | null {
  const [only, ...others] = series;
  if (only === undefined || others.length > 0) return null;
  return buildSpc(
    only.indicator,
    only.observations.filter((observation) => observation !== null),
  );
}
