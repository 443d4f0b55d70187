import { didYouMean, entry } from '../catalogue-entry.ts';

/** Findings about indicators, periods and charts. */
export const figureEntries = {
  INDICATOR_UNKNOWN: entry<{ reference: string; nearest: string | null }>({
    severity: 'error',
    message: ({ reference }) => `Indicator "${reference}" is not defined.`,
    why: () => 'A figure or chart must name an indicator of a set in data/indicators/.',
    fix: ({ nearest }) => didYouMean(nearest, 'Name an indicator that a set in data/indicators/ defines.'),
  }),
  INDICATOR_DUPLICATE: entry<{ id: string }>({
    severity: 'error',
    message: ({ id }) => `Indicator "${id}" is defined twice in this set.`,
    why: () => 'A report that cites the indicator could mean either, so only the first would be shown.',
    fix: () => 'Give one of them another id, or take one away.',
  }),
  PERIOD_UNKNOWN: entry<{ key: string; expected: string }>({
    severity: 'error',
    message: ({ key, expected }) => `"${key}" is not ${expected}.`,
    why: () => 'The period is not of the kind that the set reports on, so its figure would not be shown anywhere.',
    fix: ({ expected }) => `Write ${expected}.`,
  }),
  PERIOD_WITHOUT_VALUES: entry<{ key: string; what: string; indicator: string }>({
    severity: 'warning',
    message: ({ key, what, indicator }) => `Indicator "${indicator}" has ${what} for ${key}, but no value for it.`,
    why: () => 'What is said of a period that has no value is shown nowhere, and may be meant for another period.',
    fix: () => 'Correct the period, or add the value it belongs to.',
  }),
  PERIOD_DISTANT: entry<{ key: string; what: string; indicator: string; other: string }>({
    severity: 'warning',
    message: ({ key, what, indicator, other }) =>
      `Indicator "${indicator}" has ${what} for ${key}, more than 20 years from ${other}, the next period with figures.`,
    why: () => 'A mistyped year stretches every chart and, where it is the newest, decides every colour of the set.',
    fix: () => 'Correct the period.',
  }),
  YEAR_TO_DATE_DIFFERS: entry<{ indicator: string; year: string; typed: string; computed: string; rule: string }>({
    severity: 'warning',
    message: ({ indicator, year, typed, computed, rule }) =>
      `Indicator "${indicator}" has ${typed} typed as the year to date of ${year}, but its values give ${computed} (${rule}).`,
    why: () => 'The typed figure is the one shown, and a reader who works it out from the periods finds another.',
    fix: () => 'Correct the typed figure or the values, or leave the typed figure out to have it worked out.',
  }),
  RATIO_DIFFERS: entry<{ indicator: string; period: string; typed: string; computed: string }>({
    severity: 'warning',
    message: ({ indicator, period, typed, computed }) =>
      `Indicator "${indicator}" has ${typed} typed for ${period}, but its two parts give ${computed}.`,
    why: () => 'A ratio is always worked out from its numerator and denominator; the typed figure is not used.',
    fix: () => 'Take the typed value away, or correct the parts.',
  }),
  RATIO_PART_MISSING: entry<{ indicator: string; part: string }>({
    severity: 'error',
    message: ({ indicator, part }) => `Indicator "${indicator}" is a ratio but names no ${part}.`,
    why: () => 'A ratio is worked out from two other indicators of the set.',
    fix: ({ part }) => `Add "${part}" with the id of an indicator of this set.`,
  }),
  RATIO_PART_UNKNOWN: entry<{ part: string; id: string; nearest: string | null }>({
    severity: 'error',
    message: ({ part, id }) => `The ${part} "${id}" is not an indicator of this set.`,
    why: () => 'A ratio is worked out from two other indicators of the same set.',
    fix: ({ nearest }) => didYouMean(nearest, 'Name an indicator of this set.'),
  }),
  RATIO_PART_IS_RATIO: entry<{ part: string; id: string }>({
    severity: 'error',
    message: ({ part, id }) => `The ${part} "${id}" is itself a ratio.`,
    why: () => 'A ratio over several periods is one sum over another, and ratios cannot be added up.',
    fix: () => 'Name indicators that hold the counts themselves.',
  }),
  RATIO_PART_UNUSED: entry<{ indicator: string; part: string; aggregate: string }>({
    severity: 'warning',
    message: ({ indicator, part, aggregate }) =>
      `Indicator "${indicator}" names a ${part}, but its aggregate is "${aggregate}".`,
    why: ({ part }) => `Only a ratio is worked out from other indicators, so the ${part} has no effect.`,
    fix: ({ part }) => `Write "aggregate": "ratio", or take "${part}" away.`,
  }),
  RATIO_PART_WITHOUT_VALUE: entry<{ indicator: string; part: string; id: string; period: string; more: number }>({
    severity: 'warning',
    message: ({ indicator, part, id, period, more }) =>
      `Indicator "${indicator}" cannot be worked out for ${period}${more === 0 ? '' : ` and ${more} other ${more === 1 ? 'period' : 'periods'}`}: its ${part} "${id}" has no value there.`,
    why: () => 'The other part has one, so a figure may have been forgotten; the year to date leaves the period out.',
    fix: ({ id }) =>
      `Add the value to "${id}"; write null where it is not yet known, or ":" where there is none to be had.`,
  }),
  RATIO_DENOMINATOR_ZERO: entry<{ indicator: string; denominator: string; period: string }>({
    severity: 'warning',
    message: ({ indicator, denominator, period }) =>
      `Indicator "${indicator}" cannot be worked out for ${period}: its denominator "${denominator}" is 0.`,
    why: () => 'Nothing can be divided by nought; the period is shown as not applicable.',
    fix: () => 'Check the denominator; leave it if there were truly none.',
  }),
  PERCENTAGE_OUT_OF_RANGE: entry<{ indicator: string; period: string; value: number }>({
    severity: 'warning',
    message: ({ indicator, period, value }) => `Indicator "${indicator}" has ${value}% for ${period}.`,
    why: () => 'A part of a whole lies between 0% and 100%, so this is most often a slip of the keyboard.',
    fix: () => 'Correct the value; if it is a rate or a change that may pass 100, give it another unit.',
  }),
  COUNT_NEGATIVE: entry<{ indicator: string; period: string; value: number }>({
    severity: 'warning',
    message: ({ indicator, period, value }) => `Indicator "${indicator}" counts ${value} for ${period}.`,
    why: () => 'Fewer than none cannot be counted, so this is most often a slip of the keyboard.',
    fix: () => 'Correct the value; if it is a change or a balance, give it another unit.',
  }),
  FIGURE_NOT_FINITE: entry<{ indicator: string; key: string }>({
    severity: 'error',
    message: ({ indicator, key }) =>
      `Indicator "${indicator}" has a number for ${key} that is too large to be kept exactly.`,
    why: () => 'Above 9,007,199,254,740,991 a computer rounds whole numbers, so another would be shown and added up.',
    fix: () => 'Correct the value; write null where it is not yet known.',
  }),
  FIGURE_TYPED: entry<{
    written: string;
    title: string;
    reference: string;
    nearest: readonly string[];
    example: string;
  }>({
    severity: 'warning',
    message: ({ written, title, reference, nearest }) =>
      `The text says ${written} beside "${title}" (${reference}), and no period has that; ${nearest.join(', ')}.`,
    why: () =>
      'It is none of the values, targets, comparators or changes of that indicator, so readers would find another number in the data.',
    fix: ({ example }) =>
      `Cite it: ${example}. If it counts something else, give it a sentence of its own, or write "figures: unchecked" in the front matter.`,
  }),
  FIGURE_OF_OTHER_PERIOD: entry<{
    written: string;
    title: string;
    reference: string;
    named: string;
    other: string;
    example: string;
  }>({
    severity: 'warning',
    message: ({ written, title, reference, named, other }) =>
      `The text says ${written} of "${title}" (${reference}), but ${named}; ${other}.`,
    why: () => 'Readers would find another number for that period in the data.',
    fix: ({ example }) =>
      `Cite it: ${example}. If it counts something else, give it a sentence of its own, or write "figures: unchecked" in the front matter.`,
  }),
  TARGET_ZERO_RELATIVE: entry<{ indicator: string; key: string }>({
    severity: 'warning',
    message: ({ indicator, key }) =>
      `Indicator "${indicator}" has a target of 0 for ${key}, of which there is no share.`,
    why: () => 'The set measures its tolerance as a share of the target; of a target of 0 nothing can be amber.',
    fix: () => 'Set "measure" to "points" in the rule of the set, or set another target.',
  }),
  COMPARATOR_UNKNOWN: entry<{ id: string; nearest: string | null }>({
    severity: 'error',
    message: ({ id }) => `Comparator "${id}" is not one of this set.`,
    why: () => 'Figures for a comparator are shown under the title that the set gives it.',
    fix: ({ nearest }) => didYouMean(nearest, 'List it under "comparators" of the set, with an id and a title.'),
  }),
  CHART_EMPTY: entry<object>({
    severity: 'warning',
    message: () => 'This chart has no figures to show.',
    why: () => 'None of its indicators has a number in the periods that it covers, so readers see an empty frame.',
    fix: () => 'Name other periods, or take the chart away until there are figures.',
  }),
  CHART_UNITS_MIXED: entry<{ units: readonly string[] }>({
    severity: 'warning',
    message: ({ units }) => `This chart puts ${units.join(' and ')} on one scale.`,
    why: () => 'Figures of different units cannot be compared by their height, and the smaller ones are pressed flat.',
    fix: () => 'Use kind=small-multiples, or a chart for each unit.',
  }),
  CHART_SERIES_MANY: entry<{ count: number }>({
    severity: 'warning',
    message: ({ count }) => `This chart draws ${count} lines over each other.`,
    why: () => 'More than six lines cannot be told apart, by colour or otherwise.',
    fix: () => 'Use kind=small-multiples, or choose the lines that matter.',
  }),
  CHART_SPC_SHORT: entry<{ count: number; least: number }>({
    severity: 'warning',
    message: ({ count }) =>
      `This process chart has ${count} ${count === 1 ? 'value' : 'values'}, too few for process limits; a plain line is drawn.`,
    why: ({ least }) =>
      `Limits need ${least} values, and most of them in periods that follow each other: fewer say little about usual ups and downs.`,
    fix: () => 'Name more periods, or use kind=line until there are more values.',
  }),
  CHART_SPC_SEVERAL: entry<{ count: number }>({
    severity: 'error',
    message: ({ count }) => `This process chart names ${count} indicators.`,
    why: () => 'Process limits belong to a single measure; several on one chart cannot be told apart.',
    fix: () => 'Write a chart with kind=spc for each indicator.',
  }),
  CHART_TITLE_MISSING: entry<object>({
    severity: 'error',
    message: () => 'This chart has no title.',
    why: () => 'Readers and screen readers must know what a chart shows before they look at it.',
    fix: () => 'Add "title" to the chart: one line that says what it shows.',
  }),
  CHART_DESCRIPTION_MISSING: entry<object>({
    severity: 'error',
    message: () => 'This chart has no description.',
    why: () => 'The description is what people hear who cannot see the chart.',
    fix: () => 'Add "description" to the chart: its type and its main fact, with figures.',
  }),
  CHART_DATA_MISSING: entry<object>({
    severity: 'error',
    message: () => 'This chart names no data.',
    why: () => 'A chart draws rows that stand in it, or the figures of an indicator set.',
    fix: () => 'Add "data": {"values": [...]} with its rows, or "data": {"name": "..."} with an indicator set.',
  }),
  CHART_DATA_UNKNOWN: entry<{ name: string; nearest: string | null }>({
    severity: 'error',
    message: ({ name }) => `There is no indicator set "${name}" for this chart to draw.`,
    why: () => 'The name under "data" must be a set in data/indicators/.',
    fix: ({ nearest }) => didYouMean(nearest, 'Name a set of data/indicators/, or give the rows under "values".'),
  }),
  CHART_LOADS: entry<{ where: string }>({
    severity: 'error',
    message: ({ where }) => `This chart asks for something outside the report, at "${where}".`,
    why: () =>
      'A chart may load nothing from the network or the disk: it must look the same for ever, and reveal nothing.',
    fix: () => 'Put the rows into the chart under "data": {"values": [...]}, and leave links and pictures out.',
  }),
  CHART_TOO_LARGE: entry<{ where: string; reason: string }>({
    severity: 'error',
    message: ({ where, reason }) =>
      where === '' ? `This chart is too large: ${reason}.` : `This chart is too large at "${where}": ${reason}.`,
    why: () => 'A chart must fit a page and be drawn in a moment; one this large could stop the whole build.',
    fix: () => 'Draw fewer rows or sums of them, or make the chart in a simpler way.',
  }),
  CHART_INVALID: entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `This chart cannot be drawn: ${reason}`,
    why: () => 'The chart is not a Vega-Lite spec that the program can read, so nothing could be shown in its place.',
    fix: () => 'Check its "mark" and "encoding" against https://vega.github.io/vega-lite/docs/.',
  }),
  CHART_DOUBTFUL: entry<{ reason: string }>({
    severity: 'warning',
    message: ({ reason }) => `Part of this chart may not be shown as meant: ${reason}`,
    why: () => 'The program that draws charts has left something out or changed it.',
    fix: () => 'Look at the chart on the page, and correct what the message names.',
  }),
  CHART_BARS_NOT_FROM_ZERO: entry<object>({
    severity: 'warning',
    message: () => 'The bars of this chart do not begin at nought.',
    why: () => 'Readers compare bars by their length, which says nothing where the beginning is cut off.',
    fix: () => 'Take the "zero" or "domain" away from the scale, or draw a line or points.',
  }),
  CHART_TWO_SCALES: entry<object>({
    severity: 'warning',
    message: () => 'This chart has two scales over each other.',
    why: () => 'Where two lines cross then depends on the scales alone, and readers see a connection that is none.',
    fix: () => 'Draw two charts beside each other.',
  }),
};
