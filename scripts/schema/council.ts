import { z } from 'zod';
import {
  anyFile,
  contact,
  day,
  fieldForms,
  markdownText,
  pagePath,
  plainText,
  sitePath,
  webAddress,
} from './fields.ts';

/** The front matter of `content/council.md`: the publishing body. */
export const councilSchema = z.strictObject({
  name: plainText.describe('the name of the council in full'),
  shortName: plainText.optional().describe('its name where room is short'),
  jurisdiction: z
    .enum(['england', 'wales', 'scotland', 'northern-ireland'])
    .describe('whose law applies to its meetings'),
  clearDays: z.int().min(0).max(60).optional().describe('the clear days of notice, where they differ from the law'),
  url: webAddress.describe('the address at which the site is served'),
  website: webAddress.optional().describe("the address of the council's main website"),
  licence: webAddress.optional().describe('the address of the licence under which the archive may be used'),
  address: markdownText.optional().describe("the council's postal address"),
  properOfficer: z
    .strictObject({
      name: plainText.describe('the name of the proper officer'),
      title: plainText.describe('their office, such as Director of Law and Governance'),
    })
    .describe('the officer who signs the summons'),
  contact: contact.optional().describe('whom to ask about meetings'),
  paperless: markdownText.optional().describe('the note on paper copies'),
  recording: markdownText.optional().describe('the note on filming and recording'),
  brand: z
    .strictObject({
      colour: z
        .string()
        .regex(/^#[0-9A-Fa-f]{6}$/u)
        .register(fieldForms, { form: 'colour', example: '"#1d4f5c"' })
        .optional()
        .describe("the council's colour"),
      logo: plainText.optional().describe("the file of the council's logo"),
    })
    .optional()
    .describe("the council's colour and logo"),
  callInDays: z.int().min(0).max(60).optional().describe('working days in which a decision can be called in'),
  keyDecisionDays: z
    .enum(['calendar', 'working'])
    .optional()
    .describe('which days count among the 28 clear days of notice of key decisions and of private business'),
  reportDeadline: z
    .int()
    .min(0)
    .max(60)
    .optional()
    .describe('by how many working days reports must be there before the last day to publish the agenda'),
  asOf: day.optional().describe('the day for which the archive is built, in place of today'),
  print: z
    .strictObject({
      rightHandStarts: z.boolean().optional().describe('whether each paper starts on a right-hand page'),
      pictureResolution: z
        .union([z.literal('full'), z.int().min(72).max(1200)])
        .register(fieldForms, {
          form: 'text',
          example: '220',
          expected: 'a number of dots an inch from 72 to 1200, or the word "full"',
        })
        .optional()
        .describe('the most dots an inch that pictures have in packs; 220 unless it is set'),
    })
    .optional()
    .describe('how packs are printed'),
  checks: z
    .record(z.string(), z.enum(['error', 'warning', 'off']))
    .optional()
    .describe('how grave single findings are, by their code'),
  redirects: z.record(z.string(), sitePath).optional().describe('former addresses and where they lead now'),
  removed: z
    .array(
      z.strictObject({
        path: pagePath.describe('the path at which the page stood'),
        date: day.describe('the day on which it was taken down'),
        reason: markdownText.describe('why it was taken down, for readers'),
      }),
    )
    .optional()
    .describe('pages that were taken down, and why'),
  languages: z.array(anyFile.lang.unwrap()).min(1).optional().describe('the languages of the site, the main one first'),
  ...anyFile,
});

/** Valid front matter of the council. */
export type CouncilMatter = z.output<typeof councilSchema>;
