import { z } from 'zod';
import { calledIn } from './called-in.ts';
import { anyFile, contact, corrections, day, fieldForms, markdownText, personName, plainText } from './fields.ts';
import { keyDecision } from './key-decision.ts';

/** The front matter of `content/decisions/<slug>.md`: a decision taken outside a meeting, by an officer or a member. */
export const decisionSchema = z.strictObject({
  title: plainText.describe('what the decision is about'),
  reference: plainText.optional().describe('the reference of the decision'),
  decidedBy: personName.describe('who took it'),
  date: day.describe('the day on which it was taken'),
  published: day.optional().describe('the day on which it was published, where that is not the day it was taken'),
  authority: markdownText.optional().describe('by what delegation they could take it'),
  reasons: markdownText.describe('the reasons for the decision'),
  options: markdownText.describe('the alternatives that were considered and rejected, or that there were none'),
  conflicts: markdownText.optional().describe('conflicts of interest that were declared, and dispensations'),
  keyDecision: keyDecision.optional().describe('the key decision that it is'),
  callIn: z
    .union([z.enum(['applies', 'none']), z.strictObject({ urgent: markdownText.describe('why it cannot wait') })])
    .register(fieldForms, {
      form: 'choice',
      example: 'applies',
      expected: '"applies", "none", or the key "urgent" with the reason why it takes effect at once',
    })
    .optional()
    .describe('whether it can be called in; a key decision can, unless it says otherwise'),
  calledIn: calledIn.optional().describe('that scrutiny called it in'),
  backgroundDocuments: z
    .union([z.literal('none'), z.array(markdownText)])
    .register(fieldForms, { form: 'text', example: 'none', expected: 'a list of documents, or the word "none"' })
    .describe('the list of background documents, or the word that there are none'),
  contactOfficer: contact.optional().describe('the officer whom readers can ask'),
  corrections,
  ...anyFile,
});

/** Valid front matter of a decision. */
export type DecisionMatter = z.output<typeof decisionSchema>;
