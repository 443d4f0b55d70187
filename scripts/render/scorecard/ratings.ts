import type { Indicator, IndicatorSet } from '../../model/figures/indicator-set.ts';
import type { Rag } from '../../model/figures/rag.ts';
import { ragHtml, ragWord } from '../markdown/figure-html.ts';
import { escapeText } from '../markdown/slots.ts';
import type { Column } from './column.ts';

/** The colours in the order in which they are counted. */
const statuses: readonly Rag['status'][] = ['red', 'amber', 'green', 'grey'];

/** How many indicators have a colour. */
export interface ColourCount {
  readonly status: Rag['status'];
  readonly count: number;
}

/** Returns the number of indicators of each colour, in the order red, amber, green, grey. */
export function countColours(indicators: readonly Indicator[]): readonly ColourCount[] {
  return statuses.map((status) => ({
    status,
    count: indicators.filter((indicator) => indicator.rag.status === status).length,
  }));
}

/** Returns the counts of each colour with their denominator, as a list. */
export function renderCounts(indicators: readonly Indicator[]): string {
  const counts = countColours(indicators).map(
    ({ status, count }) => `<li>${ragHtml(status)}: ${count} of ${indicators.length}</li>`,
  );
  return `<ul class="scorecard-counts">${counts.join('')}</ul>`;
}

/** Returns the column of colours as word and shape. */
export function ratingColumn(set: IndicatorSet): Column {
  return {
    name: 'scorecard-rag',
    nameOf: ({ rag }) => `rag-cell-${rag.status}`,
    headHtml: `<abbr title="Red, amber, green or grey">RAG</abbr> ${escapeText(set.years.at(-1)?.label ?? '')}`,
    width: 12.5,
    cellHtml: ({ rag }) => ragHtml(rag.status),
  };
}

/** Returns the column of colours, each of which opens to say why: by mouse, finger or key. */
export function openingRatingColumn(set: IndicatorSet): Column {
  return {
    ...ratingColumn(set),
    cellHtml: ({ rag }) =>
      `<details class="scorecard-why"><summary>${ragHtml(rag.status)}</summary>` +
      `<span class="scorecard-reason">${escapeText(rag.reason)}</span></details>`,
  };
}

/** Returns the reason of every colour as a list: within the cells of a printed page it would make rows many lines high. */
export function renderReasons(indicators: readonly Indicator[]): string {
  const reasons = indicators.map(
    ({ reference, rag }) =>
      `<li><strong>${escapeText(reference)}</strong> ${ragWord(rag.status)}: ${escapeText(rag.reason)}</li>`,
  );
  return `<ul class="scorecard-reasons">${reasons.join('')}</ul>`;
}
