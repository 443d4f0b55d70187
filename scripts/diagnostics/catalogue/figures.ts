import { didYouMean, entry } from '../catalogue-entry.ts';

/** Findings about indicators, periods and charts. */
export const figureEntries = {
  INDICATOR_UNKNOWN: entry<{ reference: string; nearest: string | null }>({
    severity: 'error',
    message: ({ reference }) => `Indicator "${reference}" is not defined.`,
    why: () => 'A figure or chart must name an indicator of a set in data/indicators/.',
    fix: ({ nearest }) => didYouMean(nearest, 'Name an indicator that a set in data/indicators/ defines.'),
  }),
};
