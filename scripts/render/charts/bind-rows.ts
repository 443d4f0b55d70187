import type { IndicatorSet } from '../../model/figures/indicator-set.ts';
import { targetInWords } from '../../model/figures/target-in-words.ts';

/** A row of an indicator set as a spec's data name it; the fields are part of the content format. */
export interface BoundRow {
  readonly indicator: string;
  readonly title: string;
  readonly period: string;
  /** First day of the period, `YYYY-MM-DD`. */
  readonly start: string;
  readonly value: number | null;
  /** What the value is compared with: of a sum's yearly target the share of the period. */
  readonly target: number | null;
  /** The target as every page prints it, with what it is a share of and when it was carried forward from. */
  readonly targetText: string | null;
  readonly rag: 'green' | 'amber' | 'red' | 'grey';
  /** Why the colour is what it is; `set by hand: …` where nobody worked it out. */
  readonly ragReason: string;
  readonly provisional: boolean;
  readonly symbol: string | null;
}

/** Returns the rows of a set: one for each indicator and each period that it has an entry for. */
export function bindRows(set: IndicatorSet): readonly BoundRow[] {
  return set.indicators.flatMap((indicator) =>
    indicator.observations
      .filter(({ figure }) => figure.kind !== 'none')
      .map(({ period, figure, target, rag, provisional }) => ({
        indicator: indicator.id,
        title: indicator.title,
        period: period.key,
        start: period.start,
        value: figure.kind === 'number' ? figure.number : null,
        target: target?.number ?? null,
        targetText: target === null ? null : targetInWords(target, set.words),
        rag: rag.status,
        ragReason: rag.reason,
        provisional,
        symbol: figure.kind === 'symbol' ? figure.symbol : null,
      })),
  );
}
