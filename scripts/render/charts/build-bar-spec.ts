import type { Spec } from './chart-plan.ts';
import { numberOf, sharedTargets, type ChartData, type TargetStretch } from './chart-series.ts';
import { placeEndLabels } from './end-labels.ts';
import { surfaceColours } from './hatching.ts';
import { chartWidth, coloursFor, inks, labelText, plotHeight, ticksAt } from './house-style.ts';
import type { TextRuler } from './measure-text.ts';
import { buildPeriodAxis, type PeriodAxis } from './period-axis.ts';
import { seriesLegend } from './series-legend.ts';
import { seriesNames } from './series-names.ts';
import { targetLabel } from './target-label.ts';
import { buildValueAxis, heightOf, lookupExpression, type ValueAxis } from './value-axis.ts';

/** Returns the spec of a bar chart: bars of several series stand side by side, or one on another where stacked. */
export function buildBarSpec(data: ChartData, kind: 'bar' | 'stacked-bar', ruler: TextRuler): Spec {
  // A target of each part is none of the whole, so a stack shows none.
  const targets = kind === 'stacked-bar' && data.series.length > 1 ? [] : sharedTargets(data);
  const values = buildValueAxis(data, targets, kind, ruler);
  const names = seriesNames(data.series.map(({ indicator }) => indicator));
  const labels = placeEndLabels(targetLabel(targets, values.domain, false, data.words), ruler) ?? {
    layers: [],
    width: 0,
  };
  const plotWidth = chartWidth - values.labelWidth - labels.width - 8;
  const axis = buildPeriodAxis(data.periods, plotWidth, ruler);
  const slots = slotsOf(data, axis);
  const y = { field: 'y', type: 'quantitative', scale: values.scale, axis: values.axis };
  return {
    width: chartWidth,
    height: plotHeight,
    autosize: { type: 'fit-x', contains: 'padding' },
    data: { values: rowsOf(data, names, slots) },
    encoding: { x: xEncoding(axis, slots), y: kind === 'bar' ? { ...y, stack: null } : y },
    layer: [
      { mark: barMark(names, kind), encoding: barStyle(names, kind, ruler) },
      ...valueLayers(data, targets, values, slots, plotWidth, ruler),
      ...(targets.length === 0 ? [] : [ruleLayer(targets, slots)]),
      ...labels.layers,
    ],
  };
}

/** The slot of each period along the axis. Months keep the room of those that are missing; single dates stand evenly. */
function slotsOf({ periods }: ChartData, { positions }: PeriodAxis): readonly number[] {
  return periods[0]?.kind === 'date' ? periods.map((_, index) => index) : positions;
}

function rowsOf({ periods, series }: ChartData, names: readonly string[], slots: readonly number[]): readonly Spec[] {
  return series.flatMap(({ observations }, index) =>
    periods.map((_, row) => ({ x: slots[row], y: numberOf(observations[row] ?? null), s: names[index], o: index })),
  );
}

function xEncoding({ labelled, labels }: PeriodAxis, slots: readonly number[]): Spec {
  const values = labelled.map((index) => slots[index] ?? 0);
  const domain = Array.from({ length: (slots.at(-1) ?? 0) + 1 }, (_, slot) => slot);
  return {
    field: 'x',
    type: 'ordinal',
    scale: { domain, paddingInner: 0.25, paddingOuter: 0.15 },
    axis: {
      title: null,
      domain: true,
      ticks: false,
      ...ticksAt(values),
      labelExpr: lookupExpression(
        values,
        labelled.map((index) => labels[index] ?? []),
      ),
      labelOverlap: false,
      labelBaseline: 'top',
    },
  };
}

/** Parts of a stack are set apart by a thin gap, and so are bars side by side. */
function barMark(names: readonly string[], kind: 'bar' | 'stacked-bar'): Spec {
  const gap = kind === 'stacked-bar' ? { stroke: inks.ground, strokeWidth: 1.5 } : { stroke: inks.ground };
  return { type: 'bar', ...(names.length > 1 ? gap : {}) };
}

function barStyle(names: readonly string[], kind: 'bar' | 'stacked-bar', ruler: TextRuler): Spec {
  if (names.length === 1) return {};
  const scale = { domain: names, range: names.length === 2 ? coloursFor(2) : surfaceColours };
  const colour = {
    field: 's',
    type: 'nominal',
    scale,
    legend: { ...seriesLegend(names, ruler), symbolStrokeWidth: 0 },
  };
  if (kind === 'stacked-bar') return { color: colour, order: { field: 'o', type: 'quantitative' } };
  return { color: colour, xOffset: { field: 's', type: 'nominal', scale: { domain: names } } };
}

/** The figures above the bars of a single series, where they fit side by side and clear of the target. */
function valueLayers(
  { series }: ChartData,
  targets: readonly TargetStretch[],
  { domain }: ValueAxis,
  slots: readonly number[],
  width: number,
  ruler: TextRuler,
): readonly Spec[] {
  const [only, ...others] = series;
  if (only === undefined || others.length > 0) return [];
  const rows = only.observations.flatMap((observation, index) => {
    const number = numberOf(observation);
    return observation === null || number === null ? [] : [{ x: slots[index], y: number, t: observation.figure.text }];
  });
  const room = width / ((slots.at(-1) ?? 0) + 1);
  const widest = Math.max(0, ...rows.map(({ t }) => ruler.width(t, labelText.size, labelText.weight)));
  const crossed = targets.some(({ target }) =>
    rows.some(({ y }) => {
      const above = heightOf(y, domain) - heightOf(target.number, domain);
      return above > -2 && above < labelText.size + 6;
    }),
  );
  if (crossed || widest + 4 > room) return [];
  return [
    {
      data: { values: rows },
      mark: { type: 'text', baseline: 'bottom', dy: -3, color: inks.text },
      encoding: { text: { field: 't' } },
    },
  ];
}

function ruleLayer(targets: readonly TargetStretch[], slots: readonly number[]): Spec {
  return {
    data: { values: targets.map(({ from, to, target }) => ({ x: slots[from], x2: slots[to], y: target.number })) },
    mark: { type: 'rule', color: inks.target, strokeDash: [6, 4], strokeWidth: 1.5 },
    encoding: {
      x: { field: 'x', type: 'ordinal', bandPosition: 0 },
      x2: { field: 'x2', bandPosition: 1 },
      y: { field: 'y', type: 'quantitative' },
    },
  };
}
