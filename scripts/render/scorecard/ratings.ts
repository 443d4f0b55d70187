import type { Indicator, IndicatorSet } from '../../model/figures/indicator-set.ts';
import type { Rag } from '../../model/figures/rag.ts';
import type { Words } from '../../words/words.ts';
import { ragHtml, ragWord } from '../markdown/figure-html.ts';
import { escapeText } from '../markdown/slots.ts';
import { abbreviation, type Column } from './column.ts';

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
export function renderCounts({ indicators, words }: Pick<IndicatorSet, 'indicators' | 'words'>): string {
  const counts = countColours(indicators).map(
    ({ status, count }) => `<li>${countHtml(status, count, indicators.length, words)}</li>`,
  );
  return `<ul class="scorecard-counts">${counts.join('')}</ul>`;
}

/** `Green: 3 of 29`. */
export function countHtml(status: Rag['status'], count: number, all: number, words: Words): string {
  return `${ragHtml(status, words)}: ${escapeText(words.scorecard.count(count, all))}`;
}

/** Returns the column of colours as word and shape. */
export function ratingColumn({ years, words }: IndicatorSet): Column {
  const { rag: head, ragInFull } = words.scorecard;
  return {
    name: 'scorecard-rag',
    nameOf: ({ rag }) => `rag-cell-${rag.status}`,
    headHtml: `${abbreviation(head, ragInFull)} ${escapeText(years.at(-1)?.label ?? '')}`,
    width: 12.5,
    cellHtml: ({ rag }) => ragHtml(rag.status, words),
  };
}

/** Returns the column of colours, each of which opens to say why: by mouse, finger or key. */
export function openingRatingColumn(set: IndicatorSet): Column {
  return {
    ...ratingColumn(set),
    cellHtml: ({ rag }) =>
      `<details class="scorecard-why"><summary>${ragHtml(rag.status, set.words)}</summary>` +
      `<span class="scorecard-reason">${escapeText(rag.reason)}</span></details>`,
  };
}

/** Returns the reason of every colour as a list: within the cells of a printed page it would make rows many lines high. */
export function renderReasons({ indicators, words }: IndicatorSet): string {
  const reasons = indicators.map(
    ({ reference, rag }) =>
      `<li><strong>${escapeText(reference)}</strong> ${ragWord(rag.status, words)}: ${escapeText(rag.reason)}</li>`,
  );
  return `<ul class="scorecard-reasons">${reasons.join('')}</ul>`;
}
