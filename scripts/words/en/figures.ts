/** A period as sentences take it up; grammar may ask for its kind. */
interface When {
  readonly kind: string;
  readonly key: string;
  readonly label: string;
}

const symbols = {
  c: 'suppressed to protect confidentiality',
  z: 'not applicable',
  ':': 'not available',
  low: 'rounds to zero',
};

/** What stands where there is no number. */
const figure = {
  none: 'no data',
  unknown: 'TBC',
  symbols,
  /** Beside a figure, in brackets or in a list of remarks. */
  provisional: 'provisional',
  /** As a note of its own. */
  provisionalNote: 'Provisional',
};

const periods = {
  quarter: (quarter: string, year: string) => `quarter ${quarter} of ${year}`,
  /** For a narrow column; the year follows after a space. */
  quarterShort: (quarter: string) => `Q${quarter}`,
  academicYear: (year: string) => `academic year ${year}`,
  at,
  yearToDate: 'in the year to date',
  range: (first: string, last: string) => `${first} to ${last}`,
};

const change = {
  none: 'no change',
  unknown: 'no comparison',
  up: (size: string) => `up ${size}`,
  down: (size: string) => `down ${size}`,
  points: (count: number, text: string) => `${text} percentage ${count === 1 ? 'point' : 'points'}`,
};

/** How a measure moved over all its periods: parts of a description, read after the measure's name. */
const movement = {
  none: 'no figures',
  value: (text: string, period: When) => `${text} ${at(period)}`,
  level: (text: string, first: When, last: When) => `began and ended at ${text}, in ${first.label} and ${last.label}`,
  /** `from` and `to` are made by `value`. */
  rose: (from: string, to: string) => `rose from ${from} to ${to}`,
  fell: (from: string, to: string) => `fell from ${from} to ${to}`,
  lowest: (value: string) => `lowest ${value}`,
  highest: (value: string) => `highest ${value}`,
};

/** The newest figure beside an earlier one. `why` is one of `why`. */
const travel = {
  why: {
    absent: 'is not in the data',
    unknown: 'is not known yet',
    low: 'rounds to zero',
    symbol: (meaning: string) => `is ${meaning}`,
  },
  pending: (period: When, why: string) => `The value for ${period.label} ${why}.`,
  nothingToCompare: (period: When, why: string) => `No comparison with ${period.label}, whose value ${why}.`,
  /** `size` is null for no change; `remark` stands in brackets with a space before it, or is empty. */
  comparison: (
    direction: 'up' | 'down' | 'same',
    size: string,
    period: When,
    remark: string,
    judgement: 'better' | 'worse' | null,
  ) => {
    const moved = { up: `Up ${size}`, down: `Down ${size}`, same: 'No change' }[direction];
    return `${moved} on ${period.label}${remark}${judgement === null ? '' : `, which is ${judgement}`}.`;
  },
};

const target = {
  shareOf: (elapsed: number, whole: number, unit: 'months' | 'quarters' | 'days' | 'years', of: string) =>
    `${elapsed} of ${whole} ${unit} of ${of} a year`,
  carried: (from: When) => `carried forward from ${from.label}`,
  carriedAsUnset: (from: When, unset: When) =>
    `carried forward from ${from.label}, as none is set for ${unset.label} yet`,
};

const statuses = { red: 'Red', amber: 'Amber', green: 'Green', grey: 'Grey' };

type Status = keyof typeof statuses;

/** Colours and why they are what they are. Reasons follow a colon, or stand in a cell of their own. */
const rag = {
  statuses,
  byHand: (reason: string) => `set by hand: ${reason}`,
  ruleAlone: (status: Status, reason: string) => `The rule alone would give ${status}: ${reason}`,
  noRule: 'the set names no rule for colours',
  neutral: 'neutral measure: neither more nor less of it is better',
  noTarget: 'no target is set',
  noValues: 'no values are reported yet',
  noCurrentValue: 'no value for the current period yet',
  noLastValue: (year: When, last: string) => `no value for the last period of ${year.label}, ${last}`,
  /** `when` is made by `periods.at` or is `periods.yearToDate`. */
  symbol: (when: string, meaning: string) => `the value ${when} is ${meaning}`,
  noValue: (when: string) => `no value ${when} yet`,
  against: (value: string, when: string, aim: string, verdict: string) =>
    `${value} ${when} against a target of ${aim}: ${verdict}`,
  onTarget: 'on target',
  better: 'better than the target',
  share: (side: 'short' | 'over', apart: string, amber: string) => `${apart}% ${side}, amber is within ${amber}%`,
  noShare: (side: 'short' | 'over') => `${side}, and a share of a target of zero allows no amber`,
  amount: (side: 'short' | 'over', apart: string, amber: string) => `${apart} ${side}, amber is within ${amber}`,
  points: (side: 'short' | 'over', apart: string, amber: string) =>
    `${apart} percentage points ${side}, amber is within ${amber} percentage points`,
  /** `share` tells whether the tolerance is a percentage of the target or a number of points. */
  rule: (basis: 'year-to-date' | 'latest', tolerance: string, share: boolean, owner: string) =>
    `Green: at or better than the target. Amber: within ${tolerance}${share ? '%' : ' points'} of it. ` +
    'Red: further from it than that. ' +
    'Grey: no target, a measure that is neutral, or no value for the current period yet. ' +
    `Judged on ${basis === 'year-to-date' ? 'the year to date' : 'the latest value'}; ` +
    `the tolerance is set by: ${owner}.`,
};

/** How small numbers are withheld. */
const disclosure = {
  withheld: (from: number, to: number) =>
    `Numbers from ${from} to ${to} are withheld, shown as [c], ` +
    'and so are others from which they could be worked out.',
  rounded: (to: number) => `Numbers are rounded to the nearest ${to}.`,
  setBy: (owner: string) => `The rule is set by: ${owner}.`,
};

/** What is said of figures wherever they stand: in texts, charts, scorecards and on the pages of indicators. */
export const figures = { figure, periods, change, movement, travel, target, rag, disclosure };

function at({ kind, label }: When): string {
  return kind === 'date' ? `on ${label}` : `in ${label}`;
}
