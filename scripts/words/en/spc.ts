type Side = 'high' | 'low';

const limitNames: Readonly<Record<Side, string>> = { high: 'upper limit', low: 'lower limit' };

/** No forecast: a measure on its way out of its limits, or one long past them, may have met its target all the same. */
const usually = 'Within its usual ups and downs this measure';

/** What a point of a process chart is marked as. */
const marks = {
  improvement: 'Improvement',
  concern: 'Concern',
  high: 'Unusual, upwards',
  low: 'Unusual, downwards',
  none: 'Usual ups and downs',
};

/** Why a rule marks a point, to stand after a colon. */
const rules = {
  outside: (side: Side) => `${side === 'high' ? 'above' : 'below'} the ${limitNames[side]}`,
  trend: (side: Side) => `part of a ${side === 'high' ? 'rise' : 'fall'} over 7 or more values in a row`,
  'two-of-three': (side: Side) => `near the ${limitNames[side]}, as 2 of 3 values in a row are`,
  shift: (side: Side) => `one of 7 or more values in a row ${side === 'high' ? 'above' : 'below'} the mean`,
};

type Kind = 'improvement' | 'concern' | 'high' | 'low';

const kinds: Readonly<Record<Kind, string>> = {
  improvement: 'improving',
  concern: 'concerning',
  high: 'upwards',
  low: 'downwards',
};

const changes: Readonly<Record<Kind, string>> = {
  improvement: 'a change for the better',
  concern: 'a change for the worse',
  high: 'a change upwards',
  low: 'a change downwards',
};

/** Of the newest value. `value` is `78% in May 2019`, or `newestValue`; `why` is one of `rules`. */
const variation = {
  newestValue: 'the newest value',
  common: {
    officers: (value: string) => `Common cause variation: no rule marks ${value}.`,
    residents: 'The latest figure is within the usual ups and downs of this measure.',
  },
  special: {
    officers: (kind: Kind, value: string, why: string) =>
      `Special cause variation, ${kinds[kind]}: ${value} is ${why}.`,
    residents: (kind: Kind) => `The latest figure is a sign of ${changes[kind]} beyond the usual ups and downs.`,
  },
};

/** Whether the target can be relied on. `target` for officers says how it came about; `limit` is the number. */
const assurance = {
  neutral: {
    officers: 'No assurance: the measure is neutral.',
    residents: 'It has no target to meet: neither more nor less of it is better.',
  },
  noTarget: { officers: 'No assurance: no target is set.', residents: 'It has no target to meet yet.' },
  met: {
    officers: (side: Side, limit: string, target: string) =>
      `Target consistently met: even the ${limitNames[side]}, ${limit}, meets the target of ${target}.`,
    residents: (target: string) => `${usually} meets the target of ${target}.`,
  },
  missed: {
    officers: (side: Side, limit: string, target: string) =>
      `Target consistently missed: even the ${limitNames[side]}, ${limit}, misses the target of ${target}.`,
    residents: (target: string) => `${usually} misses the target of ${target}.`,
  },
  'hit-and-miss': {
    officers: (target: string, range: string) =>
      `Target hit and missed: the target of ${target} lies within the usual ups and downs, ${range}.`,
    residents: (target: string) => `${usually} meets the target of ${target} at some times and misses it at others.`,
  },
  range: {
    between: (lower: string, upper: string) => `${lower} to ${upper}`,
    upTo: (upper: string) => `up to ${upper}`,
    from: (lower: string) => `${lower} or more`,
    all: 'the whole scale',
  },
};

const limits = {
  /** `limits` is made of the sentences below. */
  mean: (count: number, mean: string, limits: string) => `The mean of ${count} values is ${mean}; ${limits}.`,
  both: (lower: string, upper: string) => `the limits are ${lower} and ${upper}`,
  upper: (upper: string) => `the upper limit is ${upper}`,
  lower: (lower: string) => `the lower limit is ${lower}`,
  noUpper: 'there is no upper limit, since it would lie above 100%',
  noLower: 'there is no lower limit, since it would lie below nought',
  screened: (count: number) =>
    count === 1
      ? 'One outlying change from a period to the next is left out of the limits.'
      : `${count} outlying changes from a period to the next are left out of the limits.`,
  trial: 'These are trial limits: they rest on fewer than 13 values in a row.',
  tooFewInARow: 'There are no process limits: too few values are of periods that follow each other.',
  tooFew: (least: number, count: number) =>
    `Process limits are shown from ${least} values on; so far there ${count === 1 ? 'is 1' : `are ${count}`}.`,
};

/** The names of the lines of a process chart. */
const levels = {
  mean: 'Mean',
  high: 'Upper limit',
  low: 'Lower limit',
  trialHigh: 'Trial upper limit',
  trialLow: 'Trial lower limit',
};

const marked = (count: number, all: number) =>
  `${count === 0 ? 'No value' : `${count} of ${all} values`} ${count > 1 ? 'are' : 'is'} marked as special cause.`;

/** Statistical process control: for officers in the terms of the trade, for residents without them. */
export const spc = { marks, rules, variation, assurance, limits, levels, marked };
