import { z } from 'zod';
import { anyFile, contact, markdownText, personName, plainText, slug } from './fields.ts';

/** The front matter of a report. */
export const reportSchema = z.strictObject({
  subject: plainText,
  leadOfficer: personName,
  personLeading: personName.optional(),
  cabinetMember: markdownText.optional(),
  wards: markdownText.optional(),
  corporatePriority: markdownText.optional(),
  financialImpact: markdownText.optional(),
  keyDecision: z.strictObject({ reference: plainText, notice: plainText.optional() }).optional(),
  origin: markdownText.optional(),
  brief: markdownText.optional(),
  recommendations: z.array(markdownText).optional(),
  contactOfficer: contact,
  backgroundDocuments: z.union([z.literal('none'), z.array(markdownText)]),
  appendices: z
    .array(z.strictObject({ title: plainText, report: slug.optional(), file: plainText.optional() }))
    .optional(),
  numbering: z.enum(['paragraphs', 'headings', 'none']).optional(),
  cover: z.boolean().optional(),
  ...anyFile,
});

/** Valid front matter of a report. */
export type ReportMatter = z.output<typeof reportSchema>;
