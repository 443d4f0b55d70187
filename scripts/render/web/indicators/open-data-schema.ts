import { z } from 'zod';
import { openProcessSchema, openTravelSchema } from './open-movement-schema.ts';

/** Periods and years by their keys. */
const period = z.string().describe('2019-05, 2019/20-Q1, 2019/20, 2019 or 2019-05-31');
const note = z.string().nullable().describe('What the council says of this figure');
const provisional = z.boolean().describe('Whether the figure may still change');

const figureFields = {
  value: z.number().nullable().describe('The number, unrounded where it is worked out; null where there is none'),
  text: z.string().describe('As printed, rounded and with its sign: 70%, TBC, [c]'),
  symbol: z.enum(['c', 'z', ':', 'low']).optional().describe('Why there is no number, where a symbol says so'),
  meaning: z.string().optional().describe('The symbol in words'),
};

const ragSchema = z
  .strictObject({
    status: z.enum(['green', 'amber', 'red', 'grey']),
    reason: z.string().describe('Why, in words'),
    overridden: z.boolean().describe('Whether it was set by hand against the rule'),
  })
  .describe('Rating by the rule of the set');

const targetSchema = z
  .strictObject({
    value: z.number().describe('As it was set'),
    text: z.string(),
    share: z
      .strictObject({ value: z.number(), text: z.string(), inWords: z.string() })
      .nullable()
      .describe('The share of a target for a year that the figure is held against, where it is not the whole'),
    carriedFrom: z.string().nullable().describe('The year that it was set for, where this year has none of its own'),
  })
  .nullable()
  .describe('What the figure is held against; null where there is no target');

const valueSchema = z.strictObject({
  period,
  ...figureFields,
  target: targetSchema,
  rag: ragSchema,
  note,
  provisional,
});

const yearSchema = z.strictObject({
  year: z.string().describe('Key of the year: 2019/20 or 2019'),
  through: z.string().nullable().describe('The last period of the year that has a number'),
  yearToDate: z.strictObject(figureFields).describe('By the indicator’s aggregate'),
  target: targetSchema,
  rag: ragSchema,
  provisional,
});

const comparatorValueSchema = z.strictObject({
  comparator: z.string().describe('Id of one of the set’s comparators'),
  period,
  ...figureFields,
  note,
});

const indicatorSchema = z.strictObject({
  id: z.string(),
  reference: z.string().describe('As printed: LAC 2a'),
  title: z.string(),
  description: z.string().nullable(),
  unit: z.string().nullable(),
  decimals: z.int().describe('Decimals of printed numbers'),
  polarity: z.enum(['bigger-is-better', 'smaller-is-better', 'neutral']),
  aggregate: z.enum(['sum', 'latest', 'mean', 'ratio']).describe('How the year to date comes from the periods'),
  parts: z
    .strictObject({ numerator: z.string(), denominator: z.string() })
    .nullable()
    .describe('Ids of the indicators that a ratio is worked out from'),
  responsible: z.string().nullable(),
  rag: ragSchema,
  values: z.array(valueSchema).describe('Periods with an entry, the oldest first'),
  years: z.array(yearSchema).describe('The oldest first'),
  comparators: z.array(comparatorValueSchema),
  travel: openTravelSchema.nullable(),
  process: openProcessSchema.nullable(),
});

/** What is published of an indicator set as JSON. */
const openDataSchema = z.strictObject({
  $schema: z.string().describe('Address of the schema of this file'),
  id: z.string(),
  title: z.string(),
  owner: z.string().nullable(),
  dataSource: z.string().nullable().describe('Where the figures come from'),
  frequency: z.enum(['month', 'quarter', 'financial-year', 'academic-year', 'calendar-year', 'date']),
  ragRule: z
    .strictObject({
      basis: z.enum(['year-to-date', 'latest']),
      amberWithin: z.number(),
      measure: z.enum(['relative', 'points']),
      owner: z.string(),
      inWords: z.string(),
    })
    .nullable()
    .describe('How ratings come about'),
  disclosure: z.string().nullable().describe('How small numbers are withheld; null where every figure is shown'),
  comparators: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  indicators: z.array(indicatorSchema),
});

export type OpenData = z.output<typeof openDataSchema>;
export type OpenIndicator = OpenData['indicators'][number];

/** Returns the JSON Schema of the published JSON of every set, as text. */
export function renderOpenDataSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(openDataSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, title: 'Figures and definitions of an indicator set', ...rest }, null, 1)}\n`;
}
