import { z } from 'zod';
import { anyFile, contact, day, fieldForms, personName, plainText, slug } from './fields.ts';

/** The parts somebody can have in a committee. */
const membershipRole = z.enum(['chair', 'vice-chair', 'member', 'co-opted', 'reserve']);

/** The front matter of `content/committees/<slug>/committee.md`: a committee and its membership. */
export const committeeSchema = z.strictObject({
  name: plainText.describe('the name of the committee in full'),
  type: plainText.describe('what kind of body it is, such as committee, panel or board'),
  parent: slug.optional().describe('the committee above this one'),
  quorum: z.int().min(1).optional().describe('how many members must be present'),
  minuteNumbers: z
    .string()
    .trim()
    .regex(/\{n\}/u)
    .register(fieldForms, { form: 'minute-pattern', example: '"{n}/{yy}"' })
    .optional()
    .describe('the pattern of minute numbers'),
  minuteYear: z.enum(['calendar', 'municipal']).optional().describe('the year by which minutes are numbered'),
  annualMeeting: z.array(day).optional().describe('the dates of the annual meetings'),
  members: z
    .array(
      z.strictObject({
        person: personName.describe('who it is: the name of a file in content/people/, or plain text'),
        role: membershipRole.describe('the part they have'),
        capacity: plainText.optional().describe('in whose name a co-opted member sits'),
        voting: z.boolean().optional().describe('whether they may vote'),
        from: day.optional().describe('the first day of the membership'),
        until: day.optional().describe('its last day'),
      }),
    )
    .describe('the list of its members'),
  contact: contact.describe('the officer whom members and residents can ask'),
  ...anyFile,
});

/** Valid front matter of a committee. */
export type CommitteeMatter = z.output<typeof committeeSchema>;
