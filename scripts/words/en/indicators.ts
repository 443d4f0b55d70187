/** The list of indicator sets. */
const list = {
  description: (council: string) => `Sets of performance indicators that committees of ${council} watch.`,
  upTo: (period: string) => `Figures up to ${period}`,
  upToBy: (period: string, owner: string) => `Figures up to ${period}, ${owner}`,
  ofIndicators: (count: number) => `Of ${count} indicator${count === 1 ? '' : 's'}:`,
};

/** The page of a set. */
const set = {
  title: (title: string) => `${title}: scorecard`,
  description: (count: number) => `Scorecard of ${count} indicators: values, targets, ratings and comparators.`,
  behind: 'Behind these figures',
  owner: 'Owner',
  reported: 'Reported',
  periods: 'Periods',
  download: 'Download',
  frequencies: {
    month: 'Every month',
    quarter: 'Every quarter',
    'financial-year': 'Every financial year',
    'academic-year': 'Every academic year',
    'calendar-year': 'Every calendar year',
    date: 'On single days',
  },
  citing: 'Reports and minutes that cite these indicators',
  earlier: (count: number) =>
    `${count} earlier ${count === 1 ? 'paper cites' : 'papers cite'} them too: the page of each indicator lists all that cite it.`,
};

const downloads = {
  csv: 'Figures as CSV',
  csvMetadata: 'what its columns mean (CSVW)',
  json: 'Figures and definitions as JSON',
  schema: 'its schema',
  /** Of the CSV, in its metadata. */
  about: 'Values, targets, years to date, comparators and process limits of the indicators, one figure a line.',
  /** Between the first link and the second. */
  with: ', with ',
};

/** What an indicator is. */
const definition = {
  title: 'Definition',
  polarity: 'Polarity',
  neutral: 'Neutral: for information',
  unit: 'Unit',
  yearToDate: 'Year to date',
  responsible: 'Responsible',
  owner: 'Owner of the set',
  source: 'Source',
  smallNumbers: 'Small numbers',
  aggregates: {
    sum: 'The sum of the periods',
    latest: 'The latest period',
    mean: 'The mean of the periods',
    ratio: 'The ratio of two sums',
  },
  workedOutFrom: 'Worked out from',
  /** Between the link to the numerator and that to the denominator. */
  dividedBy: ', divided by ',
  ratings: 'Ratings',
  set: 'Indicator set',
  download: 'Download the set',
};

/** Tables of the page of an indicator. */
const tables = {
  years: 'Year to date',
  yearsRegion: 'Table of years to date',
  yearsCaption: 'Year to date against the target, the newest year first',
  year: 'Year',
  yearToDate: 'Year to date',
  target: 'Target',
  rating: 'Rating',
  through: (period: { readonly kind: string; readonly key: string; readonly label: string }) => `to ${period.label}`,
  values: 'All values',
  valuesRegion: 'Table of values',
  valuesCaption: 'Values by period, the newest first',
  period: 'Period',
  value: 'Value',
  noValues: 'No values have been reported yet.',
  comparators: 'Comparators',
  comparatorsRegion: 'Table of comparators',
  comparatorsCaption: 'The same measure elsewhere',
  comparedWith: 'Compared with',
  /** Notes under a table. `byHand` is made by `figures.rag.byHand`. */
  targetNote: (remark: string) => `Target: ${remark}`,
  ratingNote: (byHand: string) => `Rating ${byHand}`,
};

const movement = {
  title: 'How it is moving',
  neutral: 'This measure is neutral: neither more nor less of it is better.',
  process: 'Beyond its usual ups and downs?',
};

/** Papers that cite an indicator, and how. */
const citing = {
  title: 'Reports and minutes that cite it',
  noPapers: 'No report or minutes cite this indicator.',
  notForPublication: 'Not for publication',
  citedAs: 'Cited as',
  share: (count: number, all: number) => `${count} of ${all} ${all === 1 ? 'indicator' : 'indicators'}`,
  /** How a paper cites it. */
  as: {
    value: 'value',
    table: 'table',
    chart: 'chart',
    scorecard: 'scorecard',
  },
  /** Where in the paper. */
  places: {
    section: (number: string) => `section ${number}`,
    paragraph: (number: string) => `paragraph ${number}`,
    table: (number: string) => `table ${number}`,
    figure: (number: string) => `figure ${number}`,
    recommendation: (number: string) => `recommendation ${number}`,
    minute: (number: string) => `minute ${number}`,
    privateMinute: 'a private minute',
    item: (number: string) => `item ${number}`,
  },
  within: (as: string, place: string) => `${as} in ${place}`,
  beside: (as: string, place: string) => `${as} (${place})`,
};

/** The pages of indicator sets and their indicators. */
export const indicators = {
  title: 'Indicators',
  pageDescription: (title: string) => `${title}: definition, rating with its reason, and all values.`,
  neighbours: 'Indicators of this set',
  list,
  set,
  downloads,
  definition,
  tables,
  movement,
  citing,
};
