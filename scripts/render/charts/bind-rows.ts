import type { IndicatorSet } from '../../model/figures/indicator-set.ts';

/** A row of an indicator set as a spec's data name it; the fields are part of the content format. */
export interface BoundRow {
  readonly indicator: string;
  readonly title: string;
  readonly period: string;
  /** First day of the period, `YYYY-MM-DD`. */
  readonly start: string;
  readonly value: number | null;
  readonly target: number | null;
  readonly rag: 'green' | 'amber' | 'red' | 'grey';
  readonly symbol: string | null;
}

/** Returns the rows of a set: one for each indicator and each period that it has an entry for. */
export function bindRows(set: IndicatorSet): readonly BoundRow[] {
  return set.indicators.flatMap((indicator) =>
    indicator.observations
      .filter(({ figure }) => figure.kind !== 'none')
      .map(({ period, figure, target, rag }) => ({
        indicator: indicator.id,
        title: indicator.title,
        period: period.key,
        start: period.start,
        value: figure.kind === 'number' ? figure.number : null,
        target: target?.number ?? null,
        rag: rag.status,
        symbol: figure.kind === 'symbol' ? figure.symbol : null,
      })),
  );
}
