import { z } from 'zod';
import { calledIn } from './called-in.ts';
import { anyFile, corrections, fieldForms, itemNumber, markdownText, day, personName, timeOfDay } from './fields.ts';

/** The front matter of `minutes.md`: the minutes of a meeting. */
export const minutesSchema = z.strictObject({
  started: timeOfDay.optional().describe('when the meeting began'),
  ended: timeOfDay.optional().describe('when it ended'),
  present: z.array(personName).describe('the list of those present'),
  apologies: z.array(personName).optional().describe('those who sent apologies'),
  substitutes: z
    .array(
      z.strictObject({
        person: personName.describe('who came'),
        for: personName.describe('the member in whose place they came'),
      }),
    )
    .optional()
    .describe('who came in whose place'),
  absent: z.array(personName).optional().describe('those absent without apologies'),
  alsoPresent: z.array(personName).optional().describe('others who were present'),
  status: z
    .enum(['unfinished', 'draft', 'approved'])
    .describe('whether they are still being written, may be read as a draft, or were approved by a later meeting'),
  approvedAt: day.optional().describe('the meeting that approved them'),
  amendments: z
    .union([markdownText, z.array(markdownText)])
    .register(fieldForms, { form: 'text', example: '…', expected: 'text, or a list of texts' })
    .optional()
    .describe('what was amended when they were approved'),
  declarations: z
    .array(
      z.strictObject({
        person: personName.describe('who declared the interest'),
        item: itemNumber.describe('the number of the item'),
        interest: markdownText.describe('what the interest is'),
        left: z.boolean().optional().describe('whether they left the room'),
      }),
    )
    .optional()
    .describe('declarations of interest'),
  decisions: z
    .strictObject({
      published: day.describe('the day on which the decisions of the meeting were published'),
      callIn: z
        .array(
          z.strictObject({
            item: itemNumber.describe('the number of the item'),
            applies: z.boolean().optional().describe('whether the decision can be called in'),
            urgent: markdownText.optional().describe('why it takes effect at once'),
          }),
        )
        .optional()
        .describe('the items whose decisions cannot be called in as the others can'),
      calledIn: z
        .array(calledIn.extend({ item: itemNumber.describe('the number of the item') }))
        .optional()
        .describe('the decisions that scrutiny called in'),
    })
    .optional()
    .describe('the publication of what an executive decided, and call-in'),
  publicSummary: markdownText.optional().describe('what the public may know of the private part'),
  figures: z
    .enum(['checked', 'unchecked'])
    .optional()
    .describe('whether numbers typed beside a cited indicator are held against its data'),
  corrections,
  ...anyFile,
});

/** Valid front matter of minutes. */
export type MinutesMatter = z.output<typeof minutesSchema>;
