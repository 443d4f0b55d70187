import { z } from 'zod';
import { fieldForms, markdownText, personName, plainText } from './fields.ts';
import { keyDecision } from './key-decision.ts';

/** Business of a coming meeting: its title alone, or with what notices and forward plans have to say of it. */
export const plannedItem = z
  .union([
    plainText,
    z.strictObject({
      title: plainText.describe('the title of the item to come'),
      purpose: markdownText.optional().describe('what the meeting will be asked to do'),
      leadOfficer: personName.optional().describe('the officer who answers for it'),
      keyDecision: keyDecision.optional().describe('the key decision that it leads to'),
      private: markdownText.optional().describe('why it is to be taken in private'),
      documents: z.array(markdownText).optional().describe('the documents that the meeting will be given'),
    }),
  ])
  .register(fieldForms, {
    form: 'text',
    example: 'Budget 2020/21',
    expected: 'the title of an item, or an item with at least the key "title"',
  });
