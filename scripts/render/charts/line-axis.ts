import type { Spec } from './chart-plan.ts';
import type { TargetStretch } from './chart-series.ts';
import { inks, ticksAt } from './house-style.ts';
import type { PeriodAxis } from './period-axis.ts';
import { lookupExpression } from './value-axis.ts';

/** Room in pixels between the ends of the axis and the first and last point. */
export const axisPadding = 10;

/** Returns the encoding of periods along a line chart, with their labels. */
export function encodePeriods({ positions, labelled, labels }: PeriodAxis): Spec {
  const values = labelled.map((index) => positions[index] ?? 0);
  const written = labelled.map((index) => labels[index] ?? []);
  // A single period has no stretch to be drawn along; it stands in the middle.
  const last = positions.at(-1) ?? 0;
  const domain = last === 0 ? [-1, 1] : [0, last];
  return {
    field: 'x',
    type: 'quantitative',
    scale: { domain, nice: false, zero: false, padding: axisPadding },
    axis: {
      title: null,
      grid: false,
      domain: true,
      ticks: true,
      ...ticksAt(values),
      labelExpr: lookupExpression(values, written),
      labelOverlap: false,
      labelBaseline: 'top',
    },
  };
}

/** Returns the rules of a chart's targets along its periods, each over the stretch on which it held; no layer for none. */
export function targetRules(targets: readonly TargetStretch[], { positions }: PeriodAxis): readonly Spec[] {
  if (targets.length === 0) return [];
  const values = targets.map(({ from, to, target: { number } }) => ({
    x: Math.max(0, (positions[from] ?? 0) - 0.5),
    x2: Math.min(positions.at(-1) ?? 0, (positions[to] ?? 0) + 0.5),
    y: number,
  }));
  return [
    {
      data: { values },
      mark: { type: 'rule', color: inks.target, strokeDash: [6, 4], strokeWidth: 1.5 },
      encoding: {
        x: { field: 'x', type: 'quantitative' },
        x2: { field: 'x2' },
        y: { field: 'y', type: 'quantitative' },
      },
    },
  ];
}
