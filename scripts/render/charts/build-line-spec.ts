import type { Spec } from './chart-plan.ts';
import { numberOf, sharedTargets, type ChartData } from './chart-series.ts';
import { placeEndLabels, type EndLabel } from './end-labels.ts';
import { chartWidth, coloursFor, cycle, dashes, inks, plotHeight, shapes } from './house-style.ts';
import type { TextRuler } from './measure-text.ts';
import { buildPeriodAxis, type PeriodAxis } from './period-axis.ts';
import { axisPadding, encodePeriods, targetRules } from './line-axis.ts';
import { seriesNames } from './series-names.ts';
import { seriesLegend } from './series-legend.ts';
import { targetLabel } from './target-label.ts';
import { buildValueAxis, heightOf, type ValueAxis } from './value-axis.ts';

/** Returns the spec of a line chart: a line a series, with gaps where values are missing, and the target as a rule. */
export function buildLineSpec(data: ChartData, ruler: TextRuler): Spec {
  const targets = sharedTargets(data);
  const values = buildValueAxis(data, targets, 'line', ruler);
  const names = seriesNames(data.series.map(({ indicator }) => indicator));
  const target = targetLabel(targets, values.domain, data.series.length > 1, data.words);
  const direct = placeEndLabels([...seriesLabels(data, names, values), ...target], ruler);
  const labels = direct ?? placeEndLabels(target, ruler) ?? { layers: [], width: 0 };
  const plotWidth = chartWidth - values.labelWidth - labels.width - 2 * axisPadding - 8;
  const axis = buildPeriodAxis(data.periods, plotWidth, ruler);
  return {
    width: chartWidth,
    height: plotHeight,
    autosize: { type: 'fit-x', contains: 'padding' },
    data: { values: rowsOf(data, names, axis) },
    encoding: {
      x: encodePeriods(axis),
      y: { field: 'y', type: 'quantitative', scale: values.scale, axis: values.axis },
    },
    layer: [
      ...targetRules(targets, axis),
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
