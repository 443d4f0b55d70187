/** A finished chart: what every medium needs to show it and to say it in words. */
export interface RenderedChart {
  readonly key: string;
  /** Of the words that it was made with, as BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** Type of chart and main fact, from the data. */
  readonly description: string;
  readonly source: string | null;
  /**
   * A whole `<svg>` element with `role="img"`, a title and a description. Its ids are prefixed with the key. Colours
   * are `var(--chart-…, #rrggbb)`, so that style sheets of page, dark page and print may set them. Title and subtitle
   * are drawn in it: nobody needs to print them again beside it.
   */
  readonly svg: string;
  readonly table: ChartTable;
}

/** The figures of a chart as a table. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The columns that hold words and not figures, by index; the first, of heads, need not be named. */
  readonly wordColumns?: readonly number[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
}

/** The finished charts of a build. */
export interface Charts {
  /** The chart of a request's key. Throws for a key that no body asked for. */
  of(key: string): RenderedChart;
}
