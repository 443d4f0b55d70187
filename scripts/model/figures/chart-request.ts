import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Indicator } from './indicator-set.ts';

/** A chart that a body asks for. `key` is the same for the same request and data, and names its slot in the body. */
export type ChartRequest = IndicatorChartRequest | SpecChartRequest;

/** `::chart{…}`: a chart of indicators. */
export interface IndicatorChartRequest {
  readonly kind: 'indicators';
  readonly key: string;
  readonly at: SourcePosition;
  readonly indicators: readonly Indicator[];
  readonly chart: 'line' | 'bar' | 'stacked-bar' | 'small-multiples' | 'spc';
  readonly title: string | null;
  readonly description: string | null;
  /** First and last period key; null for all that the indicators have. */
  readonly periods: { readonly from: string; readonly to: string } | null;
}

/** A `vega-lite` fence: the author's own spec. */
export interface SpecChartRequest {
  readonly kind: 'spec';
  readonly key: string;
  readonly at: SourcePosition;
  /** Of the words that its table has where the spec has none, as BCP 47; a chart of indicators has its indicators'. */
  readonly language: string;
  /** Parsed JSON. Its data are inline, or bound to an indicator set by name. */
  readonly spec: Readonly<Record<string, unknown>>;
}
