import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { IndicatorChartRequest } from '../../model/figures/chart-request.ts';
import { buildBarSpec } from './build-bar-spec.ts';
import { buildLineSpec } from './build-line-spec.ts';
import { buildMultiplesSpec } from './build-multiples-spec.ts';
import type { ChartPlan, Spec } from './chart-plan.ts';
import { buildChartData, numberOf, sharedTargets, type ChartData } from './chart-series.ts';
import { buildChartTable } from './chart-table.ts';
import { describeChart } from './describe-chart.ts';
import type { TextRuler } from './measure-text.ts';
import { seriesNames, sourceOf, subtitleOf } from './series-names.ts';

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
  const names = seriesNames(data.series.map(({ indicator }) => indicator));
  const title = request.title ?? defaultTitle(data, names);
  // Under a title of the author's own the subtitle says which indicator it is.
  const [only] = names;
  const which = request.title !== null && names.length === 1 && only !== undefined ? `${only}: ` : '';
  const scales = request.chart === 'small-multiples' && names.length > 1 ? ', each on a scale of its own' : '';
  const targets = sharedTargets(data);
  const plan = {
    title,
    subtitle: `${which}${which === '' ? subtitleOf(data) : lowerFirst(subtitleOf(data))}${scales}`,
    description: request.description ?? describeChart(typeInWords(request.chart, names.length), data, targets),
    source: sourceOf(data),
    refine: null,
    spec: buildSpec(request.chart, data, ruler),
    table: buildChartTable(title, data),
  };
  return { plan, diagnostics: checkData(request, data) };
}

function buildSpec(chart: IndicatorChartRequest['chart'], data: ChartData, ruler: TextRuler): Spec {
  switch (chart) {
    case 'line':
      return buildLineSpec(data, ruler);
    case 'bar':
    case 'stacked-bar':
      return buildBarSpec(data, chart, ruler);
    case 'small-multiples':
      return buildMultiplesSpec(data, ruler);
  }
}

function defaultTitle({ series }: ChartData, names: readonly string[]): string {
  const [first = '', second = ''] = names;
  if (names.length === 1) return first;
  if (names.length === 2) return `${first}, and ${lowerFirst(second)}`;
  const sets = new Set(series.map(({ indicator }) => indicator.set.title));
  return [...sets].join(' and ');
}

function typeInWords(chart: IndicatorChartRequest['chart'], count: number): string {
  switch (chart) {
    case 'line':
      return 'Line chart';
    case 'bar':
      return count > 1 ? 'Grouped bar chart' : 'Bar chart';
    case 'stacked-bar':
      return 'Stacked bar chart';
    case 'small-multiples':
      return `${count} small line charts`;
  }
}

function checkData({ at, chart }: IndicatorChartRequest, { series }: ChartData): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  if (!series.some(({ observations }) => observations.some((observation) => numberOf(observation) !== null))) {
    findings.push(diagnose('CHART_EMPTY', at, {}));
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

/** An abbreviation or a name keeps its capital. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
