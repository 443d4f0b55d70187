import { z } from 'zod';
import { fieldForms, itemNumber, markdownText, day, personName, plainText, slug } from './fields.ts';

/** One item of an agenda. That exactly one kind of paper is named is checked in validate/. */
export const agendaItemSchema = z.strictObject({
  standing: slug.optional().describe('the standing text that is the item'),
  minutes: day.optional().describe('the earlier meeting whose minutes are the paper'),
  report: slug.optional().describe('the report that is the paper'),
  papers: z.array(slug).min(1).optional().describe('the reports that are the papers'),
  title: plainText.optional().describe('the title of the item'),
  purpose: markdownText.optional().describe('what the committee is asked to do, in a sentence'),
  presenter: personName.optional().describe('who presents the item'),
  part: z.enum(['A', 'B']).optional().describe('A for business in public, B for private business'),
  exempt: z
    .strictObject({
      paragraphs: z
        .array(z.int().min(1).max(18))
        .min(1)
        .describe('the paragraphs of Schedule 12A that the papers fall under: 1 to 7 in England, 12 to 18 in Wales'),
      publicInterest: markdownText.describe('why the public interest is better served by keeping the papers private'),
    })
    .optional()
    .describe('under which paragraphs the papers are exempt, and why'),
  confidential: z
    .strictObject({ reason: markdownText.describe('why the papers are confidential') })
    .optional()
    .describe('why the papers are confidential'),
  privateNotice: z
    .strictObject({
      first: day.optional().describe('the day of the first notice that the item is to be taken in private'),
      second: day.optional().describe('the day of the second notice'),
      representations: markdownText
        .optional()
        .describe('representations against it that were received, or that there were none'),
      response: markdownText.optional().describe('the response to them'),
      exception: z
        .strictObject({
          agreedBy: personName.describe('the scrutiny chair, or who acts for them, who agreed'),
          reason: markdownText.describe('why the matter is urgent and cannot reasonably be deferred'),
        })
        .optional()
        .describe('why there was less notice'),
    })
    .optional()
    .describe('the notices that an executive gave of private business'),
  released: z
    .strictObject({
      date: day.describe('the day from which the papers are open to the public'),
      by: plainText.describe('what released them, such as "minute 34 of 4 May 2026" or the reference of a decision'),
      note: markdownText.optional().describe('what else readers should know of it'),
    })
    .optional()
    .describe('when and by what decision papers that were exempt or confidential became public'),
  urgency: z
    .strictObject({
      reason: markdownText.describe('why the item cannot wait'),
      agreedBy: personName.describe('the chair who agreed to take it'),
    })
    .optional()
    .describe('why the item is taken at short notice'),
  toFollow: z.boolean().optional().describe('true where the papers are published later'),
  withdrawn: z.boolean().optional().describe('true where the item is no longer to be taken'),
  deferredTo: day.optional().describe('the later meeting of the committee to which the item is deferred'),
  number: itemNumber.optional().describe('the number of the item, where it is not the next'),
  actions: z
    .literal('previous')
    .register(fieldForms, { form: 'choice', example: 'previous' })
    .optional()
    .describe('"previous" to list the open actions of earlier meetings'),
  programme: z
    .literal('coming')
    .register(fieldForms, { form: 'choice', example: 'coming' })
    .optional()
    .describe('"coming" to list what coming meetings are to deal with'),
  files: z
    .array(
      z.strictObject({
        src: plainText.describe('the file, such as files/plan.pdf'),
        title: plainText.describe('the title of the document'),
      }),
    )
    .optional()
    .describe('supplied documents'),
});

/** Valid agenda item as it was typed. */
export type AgendaItemMatter = z.output<typeof agendaItemSchema>;
