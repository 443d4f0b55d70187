import { z } from 'zod';
import { anyFile, contact, corrections, day, fieldForms, markdownText, personName, plainText, slug } from './fields.ts';
import { keyDecision } from './key-decision.ts';

/** The front matter of a report. */
export const reportSchema = z.strictObject({
  subject: plainText.describe('what the report is about; it becomes its title'),
  leadOfficer: personName.describe('the officer who answers for the report'),
  personLeading: personName.optional().describe('who leads on it at the meeting'),
  cabinetMember: markdownText.optional().describe('the cabinet member responsible'),
  wards: markdownText.optional().describe('the wards concerned'),
  corporatePriority: markdownText.optional().describe('how it serves the aims of the council'),
  financialImpact: markdownText.optional().describe('what it costs'),
  keyDecision: keyDecision.optional().describe('the key decision that it leads to'),
  origin: markdownText.optional().describe('why the item is on the agenda'),
  brief: markdownText.optional().describe('what the committee is asked to look at'),
  recommendations: z.array(markdownText).optional().describe('what the committee is asked to decide'),
  contactOfficer: contact.describe('the officer whom readers can ask'),
  backgroundDocuments: z
    .union([z.literal('none'), z.array(markdownText)])
    .register(fieldForms, { form: 'text', example: 'none', expected: 'a list of documents, or the word "none"' })
    .describe('the law asks for a list of background documents, or the word that there are none'),
  received: day.optional().describe('the day on which the finished report was received for the agenda'),
  appendices: z
    .array(
      z.strictObject({
        title: plainText.describe('the title of the appendix'),
        report: slug.optional().describe('the report that is the appendix'),
        file: plainText.optional().describe('the file that is the appendix, such as files/plan.pdf'),
      }),
    )
    .optional()
    .describe('the appendices'),
  numbering: z.enum(['paragraphs', 'headings', 'none']).optional().describe('what is numbered'),
  figures: z
    .enum(['checked', 'unchecked'])
    .optional()
    .describe('whether numbers typed beside a cited indicator are held against its data'),
  cover: z.boolean().optional().describe('whether the report has a title page'),
  contents: z.boolean().optional().describe('whether it has a contents list in print; one with a title page has'),
  corrections,
  ...anyFile,
});

/** Valid front matter of a report. */
export type ReportMatter = z.output<typeof reportSchema>;
