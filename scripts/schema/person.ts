import { z } from 'zod';
import { anyFile, day, email, plainText } from './fields.ts';

/** The front matter of `content/people/<slug>.md`: a member or officer. */
export const personSchema = z.strictObject({
  name: plainText.describe('the name of the person'),
  title: plainText.optional().describe('their form of address, such as Councillor'),
  kind: z.enum(['member', 'co-opted', 'officer']).optional().describe('what they are to the council'),
  ward: plainText.optional().describe('the ward they represent'),
  group: plainText.optional().describe('their political group'),
  from: day.optional().describe('their first day in office'),
  until: day.optional().describe('their last day in office'),
  absenceApprovedUntil: day
    .optional()
    .describe('the day until which the council has approved that the member attends no meeting'),
  photo: plainText.optional().describe('the file of their picture'),
  email: email.optional().describe('their email address'),
  ...anyFile,
});

/** Valid front matter of a person. */
export type PersonMatter = z.output<typeof personSchema>;
