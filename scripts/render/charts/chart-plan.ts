import type { ChartTable } from '../../model/rendered-chart.ts';

/** A Vega-Lite spec as plain data. */
export type Spec = Readonly<Record<string, unknown>>;

/** Everything about a chart but its picture. The picture follows from `spec` alone. */
export interface ChartPlan {
  readonly title: string;
  readonly subtitle: string | null;
  readonly description: string;
  readonly source: string | null;
  /** The marks, without the title, which is set when the chart is drawn. Data are within it. */
  readonly spec: Spec;
  /**
   * The spec once more, knowing the rows behind each group of marks that a first drawing of it made; null where the
   * first drawing is the last.
   */
  readonly refine: ((drawn: readonly (readonly Spec[])[]) => Spec) | null;
  /** Null where it can only be told from the data as drawn, after the spec's own transforms. */
  readonly table: ChartTable | null;
}
