import { z } from 'zod';
import { disclosureSchema } from './disclosure.ts';
import { fieldForms, plainText, slug } from './fields.ts';

/** A value that stands for the absence of a number: c suppressed, z not applicable, : not available, low rounds to zero. */
const symbol = z.enum(['c', 'z', ':', 'low']);

const valueInWords =
  'a number without quotation marks, commas or spaces, null where it is not yet known, or one of the symbols "c", "z", ":" and "low"';
const observedValue = z
  .union([z.number(), z.null(), symbol])
  .register(fieldForms, { form: 'choice', example: '25', expected: valueInWords })
  .describe(
    'A number, null (not yet known) or a symbol: c suppressed, z not applicable, : not available, low near zero.',
  );
const byPeriod = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);

const comparatorValue = z
  .union([
    observedValue,
    z.strictObject({
      value: observedValue,
      note: plainText.optional().describe('what a reader must know about the figure'),
    }),
  ])
  .register(fieldForms, {
    form: 'choice',
    example: '62',
    expected: `${valueInWords}, or keys "value" and "note"`,
  });

/** One indicator of a set: its definition and its observations. */
const indicatorSchema = z.strictObject({
  id: slug.describe('the reference by which reports cite it'),
  title: plainText.describe('what is measured'),
  description: plainText.optional().describe('how it is measured'),
  unit: plainText.optional().describe('percent, count, rate, days, money … ; "percent" is printed with a % sign'),
  decimals: z.int().min(0).max(6).optional().describe('how many decimals are shown'),
  polarity: z
    .enum(['bigger-is-better', 'smaller-is-better', 'neutral'])
    .describe('which way is better; neutral indicators have no colour'),
  aggregate: z
    .enum(['sum', 'latest', 'mean', 'ratio'])
    .describe('how the figure of a year follows from those of its periods'),
  numerator: slug.optional().describe('of a ratio: the indicator that is divided'),
  denominator: slug.optional().describe('of a ratio: the indicator that it is divided by'),
  responsible: plainText.optional().describe('the officer responsible'),
  values: byPeriod(observedValue).optional().describe('the values by period'),
  yearToDate: byPeriod(observedValue).optional().describe('figures of years that are given and not computed'),
  targets: byPeriod(
    z.union([z.number(), z.null()]).register(fieldForms, {
      form: 'choice',
      example: '85',
      expected: 'a number without quotation marks, commas or spaces, or null where it is not yet set',
    }),
  )
    .optional()
    .describe('the targets by year; null is not yet set'),
  targetPer: z.enum(['period', 'year']).optional().describe('whether a target is for each period or for the year'),
  comparators: z
    .record(z.string(), byPeriod(comparatorValue))
    .optional()
    .describe('figures to compare with, by comparator and year'),
  notes: byPeriod(plainText).optional().describe('notes on single periods'),
  overrides: byPeriod(
    z.strictObject({
      rag: z.enum(['green', 'amber', 'red', 'grey']).describe('the colour that is shown'),
      reason: plainText.describe('why it is not the computed one'),
    }),
  )
    .optional()
    .describe('colours that are set by hand, with the reason'),
  provisional: z.array(plainText).optional().describe('the periods whose values may still change'),
});

/** A file of `data/indicators/`: an indicator set. */
export const indicatorSetSchema = z.strictObject({
  $schema: z.string().optional().describe('the address of this schema, for editors'),
  id: slug.describe('the name of the set, which is that of its file'),
  title: plainText.describe('the title of the set'),
  owner: plainText.optional().describe('who answers for the figures'),
  source: plainText.optional().describe('where the figures come from'),
  frequency: z
    .enum(['month', 'quarter', 'financial-year', 'academic-year', 'calendar-year', 'date'])
    .describe('what one period is'),
  yearStarts: z
    .string()
    .regex(/^(0[1-9]|1[0-2])$/u)
    .register(fieldForms, { form: 'choice', example: '"04"', expected: 'a month as two digits, such as "04"' })
    .optional()
    .describe('the month in which the year starts'),
  rag: z
    .strictObject({
      basis: z.enum(['year-to-date', 'latest']).describe('which figure is compared with the target'),
      amberWithin: z.number().min(0).describe('how far from the target is still amber'),
      measure: z.enum(['relative', 'points']).describe('whether that is a share of the target or points'),
      owner: plainText.describe('who set the tolerance'),
    })
    .optional()
    .describe('how the colours follow from the targets'),
  comparators: z
    .array(z.strictObject({ id: slug.describe('its short name'), title: plainText.describe('its title') }))
    .optional()
    .describe('what the figures are compared with'),
  spc: z
    .strictObject({
      screening: z.boolean().describe('whether outlying moving ranges are left out of the process limits'),
    })
    .optional()
    .describe('how process limits (statistical process control) are worked out'),
  disclosure: disclosureSchema.optional().describe('the rules by which small numbers are withheld'),
  indicators: z.array(indicatorSchema).min(1).describe('the indicators, in the order of the scorecard'),
});

/** A valid indicator set as it was typed. */
export type IndicatorSetMatter = z.output<typeof indicatorSetSchema>;
/** A valid indicator as it was typed. */
export type IndicatorMatter = z.output<typeof indicatorSchema>;
