import { z } from 'zod';
import { day, markdownText, personName, plainText, slug } from './fields.ts';

/** One item of an agenda. That exactly one kind of paper is named is checked in validate/. */
export const agendaItemSchema = z.strictObject({
  standing: slug.optional(),
  minutes: day.optional(),
  report: slug.optional(),
  papers: z.array(slug).min(1).optional(),
  title: plainText.optional(),
  purpose: markdownText.optional(),
  presenter: personName.optional(),
  part: z.enum(['A', 'B']).optional(),
  exempt: z
    .strictObject({
      paragraphs: z.array(z.int().min(1).max(7)).min(1),
      publicInterest: markdownText,
    })
    .optional(),
  confidential: z.strictObject({ reason: markdownText }).optional(),
  urgency: z.strictObject({ reason: markdownText, agreedBy: personName }).optional(),
  toFollow: z.boolean().optional(),
  withdrawn: z.boolean().optional(),
  number: z.union([z.int(), plainText]).transform(String).optional(),
  actions: z.literal('previous').optional(),
  files: z.array(z.strictObject({ src: plainText, title: plainText })).optional(),
});

/** Valid agenda item as it was typed. */
export type AgendaItemMatter = z.output<typeof agendaItemSchema>;
