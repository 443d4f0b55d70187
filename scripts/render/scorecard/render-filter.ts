import type { IndicatorSet } from '../../model/figures/indicator-set.ts';
import { escapeText } from '../markdown/slots.ts';
import { countColours, countHtml, renderCounts } from './ratings.ts';

/** A scorecard of fewer rows is seen at a glance. */
const rowsWorthFiltering = 10;

/**
 * Returns the counts of each colour as boxes to tick, each of which shows or hides the rows of its colour: the style
 * sheet does it, without any script. Short scorecards, and those of one colour, have the counts alone.
 */
export function renderFilter({ indicators, words }: IndicatorSet): string {
  const counts = countColours(indicators);
  if (indicators.length < rowsWorthFiltering || counts.filter(({ count }) => count > 0).length < 2)
    return renderCounts({ indicators, words });
  const items = counts.map(({ status, count }) => {
    const text = countHtml(status, count, indicators.length, words);
    const box = `<input type="checkbox" class="scorecard-show scorecard-show-${status}" checked>`;
    return count === 0 ? `<li>${text}</li>` : `<li><label>${box} ${text}</label></li>`;
  });
  return (
    `<fieldset class="scorecard-filter"><legend class="visually-hidden">${escapeText(words.scorecard.show)}</legend>` +
    `<ul class="scorecard-counts">${items.join('')}</ul></fieldset>`
  );
}
