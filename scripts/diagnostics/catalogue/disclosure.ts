import { didYouMean, entry } from '../catalogue-entry.ts';

/** Findings about how a set withholds small numbers. None of them quotes a figure: it may be one that is withheld. */
export const disclosureEntries = {
  DISCLOSURE_INDICATOR_UNKNOWN: entry<{ id: string; nearest: string | null }>({
    severity: 'error',
    message: ({ id }) => `"${id}" is not an indicator of this set.`,
    why: () => 'What adds up to what must be known, or a total could give away a number that is withheld.',
    fix: ({ nearest }) => didYouMean(nearest, 'Name an indicator of this set.'),
  }),
  DISCLOSURE_INDICATOR_RATIO: entry<{ id: string }>({
    severity: 'error',
    message: ({ id }) => `"${id}" is a ratio, and so neither a count nor typed.`,
    why: () => 'A ratio is worked out from two counts and withheld with them, without being named.',
    fix: () => 'Name the counts themselves, or take the name away.',
  }),
  DISCLOSURE_RULE_INCOMPLETE: entry<{ missing: string }>({
    severity: 'error',
    message: ({ missing }) => `This rule of the council's own does not say ${missing}.`,
    why: () => 'Readers are told which numbers are withheld and who decided it.',
    fix: () => 'Give "owner", and "to" (the largest number that is withheld) or "rounding" (5 or 10) or both.',
  }),
  DISCLOSURE_KEY_UNUSED: entry<{ key: string; profile: string }>({
    severity: 'error',
    message: ({ key, profile }) => `"${key}" has no effect with the profile "${profile}".`,
    why: () => 'Whoever reads the file would take other numbers to be withheld than are.',
    fix: ({ key }) => `Take "${key}" away, or set "profile" to "own".`,
  }),
  DISCLOSURE_TABLE_RAGGED: entry<{ cells: number; expected: number }>({
    severity: 'error',
    message: ({ cells, expected }) => `This row has ${cells} indicators, and the first one ${expected}.`,
    why: () => 'Columns are added up by their place in the rows, so every row must have the same number.',
    fix: () => 'Name an indicator for every column; of a table with gaps, write its sums under "totals".',
  }),
  DISCLOSURE_TOTAL_CIRCULAR: entry<{ id: string }>({
    severity: 'error',
    message: ({ id }) => `"${id}" stands twice in one sum.`,
    why: () => 'An indicator is no part of itself, and is counted once.',
    fix: () => 'Name the total once, and each part once.',
  }),
  DISCLOSURE_TOTAL_DIFFERS: entry<{ total: string; period: string; more: number }>({
    severity: 'warning',
    message: ({ total, period, more }) =>
      `The parts of "${total}" do not add up to it in ${period}${more === 0 ? '' : ` and ${more} other ${more === 1 ? 'period' : 'periods'}`}.`,
    why: () => 'Numbers are withheld so that they cannot be worked out from what adds up; here it does not.',
    fix: () => 'Correct the figures, or name all parts of the total.',
  }),
};
