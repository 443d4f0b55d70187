import type { Spec } from './chart-plan.ts';
import { numberOf, sharedTargets, type ChartData, type ChartSeries } from './chart-series.ts';
import { chartWidth, inks, labelText, palette, ticksAt } from './house-style.ts';
import type { TextRuler } from './measure-text.ts';
import { buildPeriodAxis } from './period-axis.ts';
import { seriesNames } from './series-names.ts';
import { buildValueAxis, lookupExpression } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

const gap = 28;
const panelHeight = 90;
const panelTicks = 2;
const panelTitle = { size: labelText.size, weight: 600 } as const;

/** Returns the spec of small charts side by side, a line chart for each series, each with a scale of its own. */
export function buildMultiplesSpec(data: ChartData, ruler: TextRuler): Spec {
  const columns = data.series.length <= 4 ? Math.min(2, data.series.length) : 3;
  const names = seriesNames(data.series.map(({ indicator }) => indicator));
  const column = (chartWidth - gap * (columns - 1)) / columns;
  // Panels stand level only if their labels are as wide.
  const labelWidth = Math.max(
    ...data.series.map((series) => {
      const alone = { ...data, series: [series] };
      return buildValueAxis(alone, sharedTargets(alone), 'line', ruler, panelTicks).labelWidth;
    }),
  );
  const titles = names.map((name) => wrapText(name, column - 6, panelTitle, ruler));
  return {
    columns,
    spacing: { row: 22, column: gap },
    bounds: 'full',
    align: 'each',
    concat: data.series.map((series, index) => {
      const row = Math.floor(index / columns) * columns;
      const lines = Math.max(...titles.slice(row, row + columns).map((title) => title.length));
      // Panels of one row stand level only if their titles are as high.
      const title = [...(titles[index] ?? []), ...Array<string>(lines - (titles[index]?.length ?? 0)).fill(' ')];
      return panel({ ...data, series: [series] }, series, title, { column, labelWidth }, ruler);
    }),
  };
}

function panel(
  data: ChartData,
  series: ChartSeries,
  title: readonly string[],
  { column, labelWidth }: { readonly column: number; readonly labelWidth: number },
  ruler: TextRuler,
): Spec {
  const targets = sharedTargets(data);
  const values = buildValueAxis(data, targets, 'line', ruler, panelTicks);
  const width = column - labelWidth - 14;
  const axis = buildPeriodAxis(data.periods, width, ruler);
  const last = axis.positions.at(-1) ?? 0;
  const ends = last === 0 ? [0] : [0, last];
  const endLabels = [data.periods[0], data.periods.at(-1)].map((period) => period?.shortLabel ?? '');
  const rows = data.periods.map((_, row) => ({
    x: axis.positions[row],
    y: numberOf(series.observations[row] ?? null),
  }));
  const known = rows.filter((row) => row.y !== null);
  const rules = targets.map(({ from, to, target }) => ({
    x: Math.max(0, (axis.positions[from] ?? 0) - 0.5),
    x2: Math.min(last, (axis.positions[to] ?? 0) + 0.5),
    y: target.number,
  }));
  const x2 = { field: 'x2' };
  return {
    title: {
      text: title,
      fontSize: panelTitle.size,
      fontWeight: panelTitle.weight,
      lineHeight: 16,
      offset: 8,
      frame: 'bounds',
    },
    width,
    height: panelHeight,
    data: { values: rows },
    encoding: {
      x: {
        field: 'x',
        type: 'quantitative',
        scale: { domain: last === 0 ? [-1, 1] : [0, last], nice: false, zero: false, padding: 4 },
        axis: {
          title: null,
          grid: false,
          domain: true,
          ticks: true,
          ...ticksAt(ends),
          labelExpr: lookupExpression(ends, endLabels),
          labelOverlap: false,
          labelAlign:
            last === 0 ? 'center' : { condition: { test: 'datum.value === 0', value: 'left' }, value: 'right' },
        },
      },
      y: {
        field: 'y',
        type: 'quantitative',
        scale: values.scale,
        axis: { ...values.axis, minExtent: labelWidth },
      },
    },
    layer: [
      ...(rules.length === 0
        ? []
        : [
            {
              data: { values: rules },
              mark: { type: 'rule', color: inks.target, strokeDash: [4, 3], strokeWidth: 1.5 },
              encoding: { x2 },
            },
          ]),
      { mark: { type: 'line', color: palette[0], strokeWidth: 2, invalid: 'break-paths-show-path-domains' } },
      { data: { values: known.slice(-1) }, mark: { type: 'point', color: palette[0] } },
    ],
  };
}
