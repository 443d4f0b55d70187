import type { Indicator } from '../../model/figures/indicator-set.ts';
import type { Words } from '../../words/words.ts';
import { dash } from '../markdown/figure-html.ts';
import { escapeText } from '../markdown/slots.ts';
import { abbreviation, type Column } from './column.ts';
import { letterWidth, widthOfTexts } from './print-width.ts';

/** The columns that say what an indicator is: its reference, and its title. `address` gives its page. */
export function namingColumns(
  indicators: readonly Indicator[],
  address: (indicator: Indicator) => string,
  { scorecard }: Words,
): readonly [Column, Column] {
  return [
    {
      name: 'scorecard-reference',
      headHtml: abbreviation(scorecard.reference, scorecard.referenceInFull),
      isRowHead: true,
      width: widthOfTexts(indicators.map(({ reference }) => `${reference}:`)),
      cellHtml: (indicator) => `<a href="${address(indicator)}">${escapeText(indicator.reference)}</a>`,
    },
    {
      name: 'scorecard-title',
      headHtml: escapeText(scorecard.indicator),
      isRowHead: true,
      width: 42,
      cellHtml: ({ title }) => escapeText(title),
    },
  ];
}

/** Returns the column that says which way is better. */
export function polarityColumn({ scorecard }: Words): Column {
  return {
    name: 'scorecard-polarity',
    headHtml: escapeText(scorecard.polarity),
    width: 9 * letterWidth,
    cellHtml: ({ polarity }) => escapeText(scorecard.polarities[polarity]),
  };
}

/** The column of the responsible officers, by their initials. */
export function officerColumn(indicators: readonly Indicator[], { scorecard }: Words): Column {
  return {
    name: 'scorecard-officer',
    headHtml: abbreviation(scorecard.officer, scorecard.officerInFull),
    width: widthOfTexts(indicators.map(({ responsible }) => responsible ?? scorecard.officer)),
    cellHtml: ({ responsible }) => (responsible === null ? dash(scorecard.noOfficer) : escapeText(responsible)),
  };
}
