import { z } from 'zod';
import { plainText, slug } from './fields.ts';

/** How a set withholds numbers so small that somebody might be recognised. Which keys go together is checked later. */
export const disclosureSchema = z.strictObject({
  profile: z
    // The first one stands in for a misspelt one while other problems are looked for: it must not show more.
    .enum(['dfe', 'own', 'none'])
    .describe('the rule: "dfe" withholds counts from 1 to 5, "own" is set by the keys below, "none" withholds nothing'),
  from: z.int().min(0).max(1).optional().describe('of "own": the smallest count that is withheld, 0 or 1'),
  to: z.int().min(2).max(1000).optional().describe('of "own": the largest count that is withheld'),
  rounding: z.literal([5, 10]).optional().describe('of "own": what counts are rounded to, 5 or 10'),
  owner: plainText.optional().describe('of "own": who answers for the rule'),
  members: z
    .enum(['same', 'full'])
    .optional()
    .describe("whether the members' edition shows the same as the public one, or every figure"),
  counts: z.array(slug).min(1).optional().describe('the indicators that count people'),
  totals: z
    .array(
      z.strictObject({
        total: slug.describe('the indicator that is the total'),
        parts: z.array(slug).min(1).describe('the indicators that add up to it'),
      }),
    )
    .optional()
    .describe('which indicators add up to which'),
  tables: z
    .array(
      z.strictObject({
        title: plainText.optional().describe('what the table shows'),
        rows: z
          .array(z.array(slug).min(2))
          .min(2)
          .describe('the indicators as in a table: each row ends with its total, the last row holds the totals'),
      }),
    )
    .optional()
    .describe('tables of indicators with totals in both directions'),
  shares: z
    .array(
      z.strictObject({
        indicator: slug.describe('the indicator that is a typed percentage or rate'),
        of: slug.describe('the count that it is a share of'),
        part: slug.optional().describe('the count that is the share'),
        per: z.number().positive().optional().describe('how many it is of: 100 for a percentage'),
      }),
    )
    .optional()
    .describe('typed percentages that would give away a count'),
});

/** The rule of a set as it was typed. */
export type DisclosureMatter = z.output<typeof disclosureSchema>;
