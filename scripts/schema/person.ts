import { z } from 'zod';
import { anyFile, day, plainText } from './fields.ts';

/** The front matter of `content/people/<slug>.md`: a member or officer. */
export const personSchema = z.strictObject({
  name: plainText,
  title: plainText.optional(),
  kind: z.enum(['member', 'co-opted', 'officer']).optional(),
  ward: plainText.optional(),
  group: plainText.optional(),
  from: day.optional(),
  until: day.optional(),
  photo: plainText.optional(),
  email: z.email().optional(),
  ...anyFile,
});

/** Valid front matter of a person. */
export type PersonMatter = z.output<typeof personSchema>;
