import type { Spec } from './chart-plan.ts';
import { numberOf, sharedTargets, type ChartData } from './chart-series.ts';
import { placeEndLabels, type EndLabel } from './end-labels.ts';
import { chartWidth, coloursFor, cycle, dashes, inks, plotHeight, shapes, ticksAt } from './house-style.ts';
import type { TextRuler } from './measure-text.ts';
import { buildPeriodAxis, type PeriodAxis } from './period-axis.ts';
import { seriesNames } from './series-names.ts';
import { seriesLegend } from './series-legend.ts';
import { targetLabel } from './target-label.ts';
import { buildValueAxis, heightOf, lookupExpression, type ValueAxis } from './value-axis.ts';

/** Room in pixels between the ends of the axis and the first and last point. */
const axisPadding = 10;

/** Returns the spec of a line chart: a line a series, with gaps where values are missing, and the target as a rule. */
export function buildLineSpec(data: ChartData, ruler: TextRuler): Spec {
  const targets = sharedTargets(data);
  const values = buildValueAxis(data, targets, 'line', ruler);
  const names = seriesNames(data.series.map(({ indicator }) => indicator));
  const target = targetLabel(targets, values.domain, data.series.length > 1);
  const direct = placeEndLabels([...seriesLabels(data, names, values), ...target], ruler);
  const labels = direct ?? placeEndLabels(target, ruler) ?? { layers: [], width: 0 };
  const plotWidth = chartWidth - values.labelWidth - labels.width - 2 * axisPadding - 8;
  const axis = buildPeriodAxis(data.periods, plotWidth, ruler);
  const rules = targets.map(({ from, to, target: { number } }) => ({
    x: Math.max(0, (axis.positions[from] ?? 0) - 0.5),
    x2: Math.min(axis.positions.at(-1) ?? 0, (axis.positions[to] ?? 0) + 0.5),
    y: number,
  }));
  return {
    width: chartWidth,
    height: plotHeight,
    autosize: { type: 'fit-x', contains: 'padding' },
    data: { values: rowsOf(data, names, axis) },
    encoding: { x: xEncoding(axis), y: { field: 'y', type: 'quantitative', scale: values.scale, axis: values.axis } },
    layer: [
      ...(rules.length === 0 ? [] : [ruleLayer(rules)]),
      {
        mark: { type: 'line', invalid: 'break-paths-show-path-domains' },
        encoding: lineStyle(names, direct === null, ruler),
      },
      ...pointLayers(names),
      ...labels.layers,
    ],
  };
}

function rowsOf({ periods, series }: ChartData, names: readonly string[], { positions }: PeriodAxis): readonly Spec[] {
  return series.flatMap(({ observations }, index) =>
    periods.map((_, row) => ({ x: positions[row], y: numberOf(observations[row] ?? null), s: names[index] })),
  );
}

function xEncoding({ positions, labelled, labels }: PeriodAxis): Spec {
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

function ruleLayer(rules: readonly Spec[]): Spec {
  return {
    data: { values: rules },
    mark: { type: 'rule', color: inks.target, strokeDash: [6, 4], strokeWidth: 1.5 },
    encoding: { x: { field: 'x', type: 'quantitative' }, x2: { field: 'x2' }, y: { field: 'y', type: 'quantitative' } },
  };
}

function lineStyle(names: readonly string[], withLegend: boolean, ruler: TextRuler): Spec {
  const legend = withLegend ? { ...seriesLegend(names, ruler), symbolType: 'stroke', symbolSize: 500 } : null;
  return {
    color: { field: 's', type: 'nominal', scale: { domain: names, range: coloursFor(names.length) }, legend },
    strokeDash: { field: 's', type: 'nominal', scale: { domain: names, range: cycle(dashes, names.length) }, legend },
  };
}

/** A layer for each series, so that the legend, where there is one, shows the strokes alone. */
function pointLayers(names: readonly string[]): readonly Spec[] {
  const [colours, forms] = [coloursFor(names.length), cycle(shapes, names.length)];
  return names.map((name, index) => ({
    transform: [{ filter: { field: 's', equal: name } }, { filter: 'isValid(datum.y)' }],
    mark: { type: 'point', color: colours[index % colours.length], shape: forms[index] },
  }));
}

/** One series needs no name beside the title, so its last value stands there; of several each has its name. */
function seriesLabels(data: ChartData, names: readonly string[], { domain }: ValueAxis): readonly EndLabel[] {
  return data.series.flatMap(({ observations }, index): readonly EndLabel[] => {
    const last = observations.findLast((observation) => numberOf(observation) !== null) ?? null;
    const number = numberOf(last);
    if (last === null || number === null) return [];
    const height = heightOf(number, domain);
    if (data.series.length === 1) return [{ text: last.figure.text, height, stroke: null }];
    const colour = coloursFor(names.length)[index % coloursFor(names.length).length] ?? inks.text;
    return [
      { text: names[index] ?? '', height, stroke: { colour, dash: cycle(dashes, names.length)[index] ?? [1, 0] } },
    ];
  });
}
