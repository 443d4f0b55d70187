/** The kinds of period an observation can be for. */
export type PeriodKind = 'month' | 'quarter' | 'financial-year' | 'academic-year' | 'calendar-year' | 'date';

/** A stretch of time that an observation is for. */
export interface Period {
  /** As data name it: `2019-05`, `2019/20-Q1`, `2019/20`, `2019`, `2019-05-31`. */
  readonly key: string;
  readonly kind: PeriodKind;
  /** First and last day, both included, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  /** In words: `May 2019`. */
  readonly label: string;
  /** For a narrow column: `May 19`. */
  readonly shortLabel: string;
}
