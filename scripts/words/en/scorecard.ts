/** A set of indicators as one table, on its page, in papers and in print. */
export const scorecard = {
  /** Heads of columns, with what an abbreviation stands for. */
  reference: 'Ref',
  referenceInFull: 'Reference',
  indicator: 'Indicator',
  polarity: 'Polarity',
  polarities: {
    'bigger-is-better': 'Bigger is better',
    'smaller-is-better': 'Smaller is better',
    neutral: 'Neutral',
  },
  officer: 'RO',
  officerInFull: 'Responsible officer',
  target: 'Target',
  yearToDate: 'Year to date or latest',
  rag: 'RAG',
  ragInFull: 'Red, amber, green or grey',
  trend: 'Trend',

  /** What a dash stands for. */
  noOfficer: 'none named',
  noTarget: 'no target',
  tooFewFigures: 'too few figures',

  /** `carried` is made by `figures.target.carried`. */
  targetCarried: (carried: string) => `Target ${carried}, as none is set for this year yet`,
  up: 'up',
  down: 'down',
  same: 'no change',
  better: 'better',
  worse: 'worse',
  since: (period: { readonly kind: string; readonly key: string; readonly label: string }) => `since ${period.label}`,
  count: (count: number, all: number) => `${count} of ${all}`,
  show: 'Show indicators rated',
  part: (caption: string, number: number, all: number) => `${caption} (part ${number} of ${all})`,
  source: (source: string) => `Source: ${source}`,
};
