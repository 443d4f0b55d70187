import { z } from 'zod';
import { day, fieldForms, markdownText, personName } from './fields.ts';

/** That scrutiny called a decision in. */
export const calledIn = z.strictObject({
  date: day.describe('the day on which it was called in'),
  by: z
    .union([personName, z.array(personName).min(1)])
    .register(fieldForms, { form: 'text', example: 'jane-doe', expected: 'a name, or a list of names' })
    .describe('who called it in: members or a committee'),
  outcome: markdownText.optional().describe('what became of the call-in, once it is known'),
});

/** A valid call-in as it was typed. */
export type CalledInMatter = z.output<typeof calledIn>;
