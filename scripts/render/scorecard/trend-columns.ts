import { describeMovement } from '../../model/figures/describe-movement.ts';
import { directionOfTravel } from '../../model/figures/direction-of-travel.ts';
import type { Indicator } from '../../model/figures/indicator-set.ts';
import { dash } from '../markdown/figure-html.ts';
import { escapeText } from '../markdown/slots.ts';
import type { Column } from './column.ts';
import { travelIconHtml } from './movement-icons.ts';
import { drawSparkline } from './sparkline.ts';

/** The column of sparklines, each with its main fact for those who do not see it. */
export const sparklineColumn: Column = {
  name: 'scorecard-trend',
  headHtml: 'Trend',
  width: 17,
  cellHtml: sparklineHtml,
};

/** The column of sparklines with the direction of travel beside each, by arrow and word. */
export const trendColumn: Column = {
  ...sparklineColumn,
  cellHtml: (indicator) => `${sparklineHtml(indicator)}${directionHtml(indicator)}`,
};

function sparklineHtml({ observations }: Indicator): string {
  const picture = drawSparkline(observations);
  if (picture === null) return dash('too few figures');
  return `${picture}<span class="visually-hidden">${escapeText(describeMovement(observations))}.</span>`;
}

/** Against the previous period, as the indicator's page says at length. */
function directionHtml(indicator: Indicator): string {
  const comparison = directionOfTravel(indicator)?.comparisons.find(({ against }) => against === 'previous-period');
  if (comparison?.direction == null) return '';
  const { direction, judgement, period } = comparison;
  const words = judgement ?? { up: 'up', down: 'down', same: 'no change' }[direction];
  const label = `<span class="visually-hidden"> ${escapeText(`since ${period.label}`)}</span>`;
  return ` <span class="scorecard-direction">${travelIconHtml(comparison)} ${words}${label}</span>`;
}
