/** A column of a set's CSV, in the terms of the W3C's Metadata Vocabulary for Tabular Data. */
export interface CsvColumn {
  /** As the first line of the file has it. */
  readonly title: string;
  readonly description: string;
  readonly datatype: string | { readonly base: string; readonly format: string };
  /** Whether every line has something in it. */
  readonly required: boolean;
}

const words = 'string';
const oneOf = (...codes: readonly string[]) => ({ base: 'string', format: codes.join('|') });

/** The columns of a set's CSV, in order. Addresses of columns are for ever: new ones come last. */
export const csvColumns = [
  {
    title: 'indicator',
    description: 'Id of the indicator within its set.',
    datatype: { base: 'string', format: '[a-z0-9-]+' },
    required: true,
  },
  { title: 'reference', description: 'Reference of the indicator as printed.', datatype: words, required: true },
  { title: 'title', description: 'Title of the indicator.', datatype: words, required: true },
  { title: 'unit', description: 'Unit of its numbers; empty where none is named.', datatype: words, required: false },
  {
    title: 'series',
    description:
      'What the figure is: value; target, as it was set for a year; target-share, the part of a target for a year that the year to date is held against; year-to-date; comparator:ID, the same measure elsewhere; process-mean, process-lower-limit and process-upper-limit, worked out from the values up to that period.',
    datatype: {
      base: 'string',
      format: 'value|target|target-share|year-to-date|comparator:.+|process-(mean|lower-limit|upper-limit)',
    },
    required: true,
  },
  {
    title: 'period',
    description:
      'Period of the figure: 2019-05 is a month, 2019/20-Q1 a quarter, 2019/20 a financial or academic year, 2019 a calendar year, 2019-05-31 a day.',
    datatype: words,
    required: true,
  },
  {
    title: 'value',
    description: 'The number, unrounded where it is worked out; empty where there is none.',
    datatype: 'number',
    required: false,
  },
  {
    title: 'symbol',
    description:
      'Why there is no number: c, withheld to protect confidentiality; z, not applicable; a colon, not available; low, rounds to zero. Empty beside an empty value: not yet known.',
    datatype: oneOf('c', 'z', ':', 'low'),
    required: false,
  },
  {
    title: 'rag',
    description: 'Rating of a value or a year to date by the rule of the set.',
    datatype: oneOf('red', 'amber', 'green', 'grey'),
    required: false,
  },
  { title: 'note', description: 'What is said of the figure.', datatype: words, required: false },
  { title: 'rag-reason', description: 'Why the rating is what it is.', datatype: words, required: false },
  {
    title: 'overridden',
    description: 'Whether the rating was set by hand against the rule.',
    datatype: { base: 'boolean', format: 'yes|no' },
    required: false,
  },
  {
    title: 'carried-from',
    description: 'The year that a target was set for, where it was carried forward from there.',
    datatype: words,
    required: false,
  },
  {
    title: 'spc-rule',
    description:
      'The first rule of statistical process control that marks the value: outside, beyond a limit; trend, 7 in a row that rise or fall; two-of-three, 2 of 3 in a row near a limit; shift, 7 in a row on one side of the mean. Empty where none does.',
    datatype: oneOf('outside', 'trend', 'two-of-three', 'shift'),
    required: false,
  },
  {
    title: 'spc-cause',
    description: 'What that means by the polarity of the indicator; neither where the indicator is neutral.',
    datatype: oneOf('improvement', 'concern', 'neither'),
    required: false,
  },
] as const satisfies readonly CsvColumn[];

/** The columns that together name a line. */
export const csvKey: readonly CsvColumn['title'][] = ['indicator', 'series', 'period'];
