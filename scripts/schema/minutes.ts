import { z } from 'zod';
import { anyFile, day, markdownText, personName, timeOfDay } from './fields.ts';

/** The front matter of `minutes.md`: the minutes of a meeting. */
export const minutesSchema = z.strictObject({
  started: timeOfDay.optional(),
  ended: timeOfDay.optional(),
  present: z.array(personName),
  apologies: z.array(personName).optional(),
  substitutes: z.array(z.strictObject({ person: personName, for: personName })).optional(),
  absent: z.array(personName).optional(),
  alsoPresent: z.array(personName).optional(),
  status: z.enum(['draft', 'approved']),
  approvedAt: day.optional(),
  amendments: z.union([markdownText, z.array(markdownText)]).optional(),
  declarations: z
    .array(
      z.strictObject({
        person: personName,
        item: z.union([z.int(), z.string()]).transform(String),
        interest: markdownText,
        left: z.boolean().optional(),
      }),
    )
    .optional(),
  publicSummary: markdownText.optional(),
  ...anyFile,
});

/** Valid front matter of minutes. */
export type MinutesMatter = z.output<typeof minutesSchema>;
