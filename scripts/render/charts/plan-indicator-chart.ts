import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { IndicatorChartRequest } from '../../model/figures/chart-request.ts';
import { fewestPoints } from '../../model/figures/spc/process-limits.ts';
import type { Spc } from '../../model/figures/spc/spc.ts';
import { buildBarSpec } from './build-bar-spec.ts';
import { buildLineSpec } from './build-line-spec.ts';
import { buildMultiplesSpec } from './build-multiples-spec.ts';
import { buildSpcSpec } from './build-spc-spec.ts';
import type { ChartPlan, Spec } from './chart-plan.ts';
import { buildChartData, numberOf, sharedTargets, type ChartData } from './chart-series.ts';
import { buildChartTable } from './chart-table.ts';
import { describeChart } from './describe-chart.ts';
import type { TextRuler } from './measure-text.ts';
import { seriesNames, sourceOf, subtitleOf } from './series-names.ts';
import { spcOf } from './spc-points.ts';
import { addMarks, describeSpc } from './spc-words.ts';

/** A plan, or why there can be none; findings that are warnings come with a plan. */
export interface Planned {
  readonly plan: ChartPlan | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** More lines than there are colours cannot be told apart. */
const manyLines = 6;

/** Returns how a chart of indicators is to be drawn, with its words and its table. */
export function planIndicatorChart(request: IndicatorChartRequest, ruler: TextRuler): Planned {
  const data = buildChartData(request);
  if (request.chart === 'spc' && data.series.length > 1) {
    return { plan: null, diagnostics: [diagnose('CHART_SPC_SEVERAL', request.at, { count: data.series.length })] };
  }
  const spc = request.chart === 'spc' ? spcOf(data) : null;
  const names = seriesNames(data.series.map(({ indicator }) => indicator));
  const words = data.words.charts;
  const ownTitle = defaultTitle(data, names);
  // Beside the plain line of the same figures the process chart needs a name of its own.
  const title = request.title ?? (spc === null ? ownTitle : words.processOf(ownTitle));
  // Under a title of the author's own the subtitle says which indicator it is.
  const [only] = names;
  const which = request.title !== null && names.length === 1 && only !== undefined ? `${only}: ` : '';
  const scales = request.chart === 'small-multiples' && names.length > 1 ? [words.ownScales] : [];
  const limits = spc === null ? [] : [spc.limits.trial ? words.withTrialLimits : words.withLimits];
  const table = buildChartTable(title, data);
  const plan = {
    title,
    subtitle: `${which}${[subtitleOf(data, which !== ''), ...scales, ...limits].join(', ')}`,
    description: request.description ?? describe(request.chart, data, spc),
    source: sourceOf(data),
    refine: null,
    spec: spc === null ? buildSpec(request.chart, data, ruler) : buildSpcSpec(data, spc, ruler),
    table: spc === null ? table : addMarks(table, data, spc),
  };
  return { plan, diagnostics: checkData(request, data, spc) };
}

function describe(chart: IndicatorChartRequest['chart'], data: ChartData, spc: Spc | null): string {
  const indicator = data.series[0]?.indicator;
  const type = spc === null ? typeInWords(chart, data) : data.words.charts.types.process;
  const line = describeChart(type, data, sharedTargets(data));
  if (spc === null || indicator === undefined) return line;
  return `${line} ${describeSpc(spc, indicator)}`;
}

function buildSpec(chart: IndicatorChartRequest['chart'], data: ChartData, ruler: TextRuler): Spec {
  switch (chart) {
    case 'line':
    // A process chart of too few values for limits is a line chart.
    case 'spc':
      return buildLineSpec(data, ruler);
    case 'bar':
    case 'stacked-bar':
      return buildBarSpec(data, chart, ruler);
    case 'small-multiples':
      return buildMultiplesSpec(data, ruler);
  }
}

function defaultTitle({ series, words: { charts } }: ChartData, names: readonly string[]): string {
  const [first = '', second = ''] = names;
  if (names.length === 1) return first;
  if (names.length === 2) return charts.both(first, second);
  const sets = new Set(series.map(({ indicator }) => indicator.set.title));
  return charts.sets([...sets]);
}

function typeInWords(chart: IndicatorChartRequest['chart'], { series, words }: ChartData): string {
  const { types } = words.charts;
  switch (chart) {
    case 'line':
    case 'spc':
      return types.line;
    case 'bar':
      return series.length > 1 ? types.groupedBar : types.bar;
    case 'stacked-bar':
      return types.stackedBar;
    case 'small-multiples':
      return types.smallMultiples(series.length);
  }
}

function checkData(
  { at, chart }: IndicatorChartRequest,
  { series }: ChartData,
  spc: Spc | null,
): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const numbers = series.flatMap(({ observations }) => observations.filter((one) => numberOf(one) !== null));
  if (numbers.length === 0) {
    findings.push(diagnose('CHART_EMPTY', at, {}));
  } else if (chart === 'spc' && spc === null) {
    findings.push(diagnose('CHART_SPC_SHORT', at, { count: numbers.length, least: fewestPoints }));
  }
  const units = new Set(series.map(({ indicator }) => indicator.unit ?? 'number'));
  if (chart !== 'small-multiples' && units.size > 1) {
    findings.push(diagnose('CHART_UNITS_MIXED', at, { units: [...units] }));
  }
  if (chart === 'line' && series.length > manyLines) {
    findings.push(diagnose('CHART_SERIES_MANY', at, { count: series.length }));
  }
  return findings;
}
