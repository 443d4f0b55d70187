import type { Indicator } from '../../model/figures/indicator-set.ts';
import { dash } from '../markdown/figure-html.ts';
import { escapeText } from '../markdown/slots.ts';
import type { Column } from './column.ts';
import { letterWidth, widthOfTexts } from './print-width.ts';

const polarities: Readonly<Record<Indicator['polarity'], string>> = {
  'bigger-is-better': 'Bigger is better',
  'smaller-is-better': 'Smaller is better',
  neutral: 'Neutral',
};

/** The columns that say what an indicator is: its reference, and its title. `address` gives its page. */
export function namingColumns(
  indicators: readonly Indicator[],
  address: (indicator: Indicator) => string,
): readonly [Column, Column] {
  return [
    {
      name: 'scorecard-reference',
      headHtml: '<abbr title="Reference">Ref</abbr>',
      isRowHead: true,
      width: widthOfTexts(indicators.map(({ reference }) => `${reference}:`)),
      cellHtml: (indicator) => `<a href="${address(indicator)}">${escapeText(indicator.reference)}</a>`,
    },
    {
      name: 'scorecard-title',
      headHtml: 'Indicator',
      isRowHead: true,
      width: 42,
      cellHtml: ({ title }) => escapeText(title),
    },
  ];
}

/** The column that says which way is better. */
export const polarityColumn: Column = {
  name: 'scorecard-polarity',
  headHtml: 'Polarity',
  width: 9 * letterWidth,
  cellHtml: ({ polarity }) => polarities[polarity],
};

/** The column of the responsible officers, by their initials. */
export function officerColumn(indicators: readonly Indicator[]): Column {
  return {
    name: 'scorecard-officer',
    headHtml: '<abbr title="Responsible officer">RO</abbr>',
    width: widthOfTexts(indicators.map(({ responsible }) => responsible ?? 'RO')),
    cellHtml: ({ responsible }) => (responsible === null ? dash('none named') : escapeText(responsible)),
  };
}
