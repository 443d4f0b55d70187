import { z } from 'zod';
import { anyFile, contact, day, personName, plainText, slug } from './fields.ts';

/** The parts somebody can have in a committee. */
export const membershipRole = z.enum(['chair', 'vice-chair', 'member', 'co-opted', 'reserve']);

/** The front matter of `content/committees/<slug>/committee.md`: a committee and its membership. */
export const committeeSchema = z.strictObject({
  name: plainText,
  type: plainText,
  parent: slug.optional(),
  quorum: z.int().min(1).optional(),
  minuteNumbers: plainText.optional(),
  minuteYear: z.enum(['calendar', 'municipal']).optional(),
  annualMeeting: z.array(day).optional(),
  members: z.array(
    z.strictObject({
      person: personName,
      role: membershipRole,
      capacity: plainText.optional(),
      voting: z.boolean().optional(),
      from: day.optional(),
      until: day.optional(),
    }),
  ),
  contact,
  ...anyFile,
});

/** Valid front matter of a committee. */
export type CommitteeMatter = z.output<typeof committeeSchema>;
