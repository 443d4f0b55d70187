import { z } from 'zod';
import { plainText, slug } from './fields.ts';

/** A value that stands for the absence of a number: c suppressed, z not applicable, : not available, low rounds to zero. */
export const symbol = z.enum(['c', 'z', ':', 'low']);

const observedValue = z.union([z.number(), z.null(), symbol]).describe('A number, null (not yet known) or a symbol.');
const byPeriod = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);

const comparatorValue = z.union([
  observedValue,
  z.strictObject({ value: observedValue, note: plainText.optional() }),
]);

/** One indicator of a set: its definition and its observations. */
export const indicatorSchema = z.strictObject({
  id: slug,
  title: plainText,
  description: plainText.optional(),
  unit: plainText.optional().describe('percent, count, rate, days, money … ; "percent" is printed with a % sign.'),
  decimals: z.int().min(0).max(6).optional(),
  polarity: z.enum(['bigger-is-better', 'smaller-is-better', 'neutral']),
  aggregate: z.enum(['sum', 'latest', 'mean', 'ratio']),
  numerator: slug.optional(),
  denominator: slug.optional(),
  responsible: plainText.optional(),
  values: byPeriod(observedValue).optional(),
  yearToDate: byPeriod(observedValue).optional(),
  targets: byPeriod(z.union([z.number(), z.null()])).optional(),
  targetPer: z.enum(['period', 'year']).optional(),
  comparators: z.record(z.string(), byPeriod(comparatorValue)).optional(),
  notes: byPeriod(plainText).optional(),
  overrides: byPeriod(
    z.strictObject({ rag: z.enum(['green', 'amber', 'red', 'grey']), reason: plainText }),
  ).optional(),
  provisional: z.array(plainText).optional(),
});

/** A file of `data/indicators/`: an indicator set. */
export const indicatorSetSchema = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  title: plainText,
  owner: plainText.optional(),
  source: plainText.optional(),
  frequency: z.enum(['month', 'quarter', 'financial-year', 'academic-year', 'calendar-year', 'date']),
  yearStarts: z.string().regex(/^(0[1-9]|1[0-2])$/u).optional(),
  rag: z
    .strictObject({
      basis: z.enum(['year-to-date', 'latest']),
      amberWithin: z.number().min(0),
      measure: z.enum(['relative', 'points']),
      owner: plainText,
    })
    .optional(),
  comparators: z.array(z.strictObject({ id: slug, title: plainText })).optional(),
  disclosure: z.strictObject({ profile: plainText }).optional(),
  indicators: z.array(indicatorSchema).min(1),
});

/** A valid indicator set as it was typed. */
export type IndicatorSetMatter = z.output<typeof indicatorSetSchema>;
/** A valid indicator as it was typed. */
export type IndicatorMatter = z.output<typeof indicatorSchema>;
