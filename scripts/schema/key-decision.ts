import { z } from 'zod';
import { day, markdownText, personName, plainText } from './fields.ts';

/** A key decision, with the notice that was given of it (SI 2012/2089 regs 9 to 11). */
export const keyDecision = z.strictObject({
  reference: plainText.describe('the reference of the key decision'),
  notice: plainText.optional().describe('when or where notice of it was given'),
  exception: z
    .strictObject({
      kind: z.enum(['general', 'urgent']).describe('why notice is shorter: general exception, or special urgency'),
      informed: day.optional().describe('when the scrutiny chair was told, with a public notice'),
      agreedBy: personName.optional().describe('who agreed that it is urgent and cannot be deferred'),
      reason: markdownText.describe('why fuller notice is impracticable'),
    })
    .optional()
    .describe('why there was less notice than the law asks for'),
});

/** A valid key decision as it was typed. */
export type KeyDecisionMatter = z.output<typeof keyDecision>;
