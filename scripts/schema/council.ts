import { z } from 'zod';
import { anyFile, contact, day, markdownText, plainText } from './fields.ts';

/** The front matter of `content/council.md`: the publishing body. */
export const councilSchema = z.strictObject({
  name: plainText,
  shortName: plainText.optional(),
  jurisdiction: z.enum(['england', 'wales', 'scotland', 'northern-ireland']),
  clearDays: z.int().min(0).max(60).optional(),
  url: z.url({ protocol: /^https?$/u }),
  website: z.url({ protocol: /^https?$/u }).optional(),
  address: markdownText.optional(),
  properOfficer: z.strictObject({ name: plainText, title: plainText }),
  contact: contact.optional(),
  paperless: markdownText.optional(),
  recording: markdownText.optional(),
  brand: z
    .strictObject({
      colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/u).optional(),
      logo: plainText.optional(),
    })
    .optional(),
  callInDays: z.int().min(0).max(60).optional(),
  asOf: day.optional(),
  print: z.strictObject({ rightHandStarts: z.boolean().optional() }).optional(),
  checks: z.record(z.string(), z.enum(['error', 'warning', 'off'])).optional(),
  redirects: z.record(z.string(), z.string()).optional(),
  languages: z.array(plainText).optional(),
  ...anyFile,
});

/** Valid front matter of the council. */
export type CouncilMatter = z.output<typeof councilSchema>;
