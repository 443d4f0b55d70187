import { isMoney, isPercent } from '../../model/figures/format-figure.ts';
import { formatNumber } from '../../model/figures/format-figure.ts';
import { numberOf, type ChartData } from './chart-series.ts';
import type { Spec } from './chart-plan.ts';
import { labelText, plotHeight, ticksAt } from './house-style.ts';
import type { TextRuler } from './measure-text.ts';
import { niceDomain, type NiceDomain } from './nice-domain.ts';

/** The scale of a chart's values, with its axis for Vega-Lite and the room in pixels that its labels take. */
export interface ValueAxis {
  readonly domain: NiceDomain;
  readonly scale: Spec;
  readonly axis: Spec;
  readonly labelWidth: number;
}

/** How many grid lines a chart aims at; the nice ends may add two. */
const usualTickCount = 5;

/** Returns the axis that holds every number of the chart and of the rules across it: its targets and limits. `stacked` bars reach to the sum of a period. */
export function buildValueAxis(
  data: ChartData,
  rules: readonly { readonly target: { readonly number: number } }[],
  kind: 'line' | 'bar' | 'stacked-bar',
  ruler: TextRuler,
  tickCount = usualTickCount,
): ValueAxis {
  const columns = data.periods.map((_, index) =>
    data.series.map(({ observations }) => numberOf(observations[index] ?? null)),
  );
  const numbers = columns.flatMap((column) => column.filter((number) => number !== null));
  const sums = columns.flatMap((column) => [
    column.reduce<number>((sum, number) => sum + Math.max(0, number ?? 0), 0),
    column.reduce<number>((sum, number) => sum + Math.min(0, number ?? 0), 0),
  ]);
  const unit = data.series[0]?.indicator.unit ?? null;
  const domain = niceDomain(
    [...(kind === 'stacked-bar' ? sums : numbers), ...rules.map(({ target }) => target.number)],
    {
      fromZero: kind !== 'line',
      most: isPercent(unit) ? 100 : null,
      tickCount,
    },
  );
  const decimals = Math.max(0, ...domain.ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
  const labels = domain.ticks.map((tick) =>
    formatNumber(tick, { unit: isPercent(unit) || isMoney(unit) ? unit : null, decimals }),
  );
  return {
    domain,
    scale: { domain: [domain.low, domain.high], nice: false, zero: false },
    axis: {
      title: null,
      ...ticksAt(domain.ticks),
      labelExpr: lookupExpression(domain.ticks, labels),
      labelOverlap: false,
    },
    labelWidth: Math.max(...labels.map((label) => ruler.width(label, labelText.size, labelText.weight))) + 8,
  };
}

/** Returns a Vega expression that finds the label written for a value. */
export function lookupExpression(
  values: readonly (string | number)[],
  labels: readonly (string | readonly string[])[],
): string {
  const entries = values.map((value, index) => [String(value), labels[index] ?? '']);
  return `${JSON.stringify(Object.fromEntries(entries))}[datum.value]`;
}

/** Returns the height in pixels from the top at which a value stands in a plot of so many pixels. */
export function heightOf(value: number, { low, high }: NiceDomain, height = plotHeight): number {
  return height * (1 - (value - low) / (high - low));
}
