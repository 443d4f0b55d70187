import { z } from 'zod';

const period = z.string().describe('Key of a period');
const side = z.enum(['high', 'low']);
const cause = z.enum(['improvement', 'concern', 'neither']);

/** The direction of travel of an indicator as it is published. */
export const openTravelSchema = z
  .strictObject({
    period: period.describe('The newest period that has a number'),
    comparisons: z.array(
      z.strictObject({
        against: z.enum(['previous-period', 'year-before']),
        period,
        direction: z.enum(['up', 'down', 'same']).nullable().describe('Of the figures as printed; null: no comparison'),
        judgement: z.enum(['better', 'worse']).nullable().describe('By the polarity of the indicator'),
        inWords: z.string(),
      }),
    ),
  })
  .describe('Direction of travel; null where there is no number yet');

/** An indicator under statistical process control as it is published. */
export const openProcessSchema = z
  .strictObject({
    from: period.describe('The first period that the limits rest on'),
    through: period.describe('The last one'),
    points: z.int().describe('The periods in between that have a number'),
    mean: z.number(),
    lowerLimit: z.number().nullable().describe('Null where it would lie where no value can'),
    upperLimit: z.number().nullable().describe('Null where it would lie where no value can'),
    trial: z.boolean().describe('Whether the limits rest on too few values to be more than a first attempt'),
    inWords: z.string(),
    variation: z
      .strictObject({ code: z.enum(['common', ...cause.options]), side: side.nullable(), inWords: z.string() })
      .describe('What the rules say of the newest value; common: nothing'),
    assurance: z
      .strictObject({ code: z.enum(['met', 'missed', 'hit-and-miss', 'none']), inWords: z.string() })
      .describe('Whether the target can be relied on to be met, from where the limits lie'),
    marks: z
      .array(
        z.strictObject({
          period,
          rule: z
            .enum(['outside', 'trend', 'two-of-three', 'shift'])
            .describe(
              'The first rule that marks the value: outside a limit, 7 in a row that rise or fall, 2 of 3 near a limit, 7 in a row on one side of the mean',
            ),
          side,
          cause: cause.describe('By the polarity of the indicator; neither where it is neutral'),
          inWords: z.string(),
        }),
      )
      .describe('Values that a rule marks as special cause variation'),
  })
  .describe('Statistical process control (XmR chart), rounded as printed; null where there are too few values');

export type OpenTravel = z.output<typeof openTravelSchema>;
export type OpenProcess = z.output<typeof openProcessSchema>;
