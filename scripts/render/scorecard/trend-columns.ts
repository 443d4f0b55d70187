import { describeMovement } from '../../model/figures/describe-movement.ts';
import { directionOfTravel } from '../../model/figures/direction-of-travel.ts';
import type { Indicator } from '../../model/figures/indicator-set.ts';
import type { Words } from '../../words/words.ts';
import { dash } from '../markdown/figure-html.ts';
import { escapeText } from '../markdown/slots.ts';
import type { Column } from './column.ts';
import { travelIconHtml } from './movement-icons.ts';
import { drawSparkline } from './sparkline.ts';

/** Returns the column of sparklines, each with its main fact for those who do not see it. */
export function sparklineColumn({ scorecard }: Words): Column {
  return { name: 'scorecard-trend', headHtml: escapeText(scorecard.trend), width: 17, cellHtml: sparklineHtml };
}

/** Returns the column of sparklines with the direction of travel beside each, by arrow and word. */
export function trendColumn(words: Words): Column {
  return {
    ...sparklineColumn(words),
    cellHtml: (indicator) => `${sparklineHtml(indicator)}${directionHtml(indicator)}`,
  };
}

function sparklineHtml({ observations, set }: Indicator): string {
  const picture = drawSparkline(observations);
  if (picture === null) return dash(set.words.scorecard.tooFewFigures);
  return `${picture}<span class="visually-hidden">${escapeText(describeMovement(observations, set.words))}.</span>`;
}

/** Against the previous period, as the indicator's page says at length. */
function directionHtml(indicator: Indicator): string {
  const comparison = directionOfTravel(indicator)?.comparisons.find(({ against }) => against === 'previous-period');
  if (comparison?.direction == null) return '';
  const { direction, judgement, period } = comparison;
  const { scorecard } = indicator.set.words;
  const word = escapeText(scorecard[judgement ?? direction]);
  const label = `<span class="visually-hidden"> ${escapeText(scorecard.since(period))}</span>`;
  return ` <span class="scorecard-direction">${travelIconHtml(comparison)} ${word}${label}</span>`;
}
