import { createHash } from 'node:crypto';
import { z } from 'zod';
import { day, timeOfDay } from './fields.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

const programmeItem = z.strictObject({
  title: z.string().describe('the title of an item to come'),
  keyDecision: z
    .strictObject({
      reference: z.string(),
      notice: z.string().nullable(),
      exception: z
        .strictObject({
          kind: z.enum(['general', 'urgent']),
          informed: day.nullable(),
          agreedBy: z.strictObject({ name: z.string() }).nullable(),
        })
        .nullable(),
    })
    .nullable()
    .describe('what it said of a key decision'),
});

/** `published/agenda-1.json` of a meeting: what one publication put before the public, as it was on that day. */
export const publicationRecordSchema = z.strictObject({
  kind: z.enum(['agenda', 'supplement', 'addendum']).describe('what was published'),
  number: z.int().min(1).describe('which of its kind, from 1'),
  date: day.describe('the day on which it was published'),
  recorded: day.describe('the day on which this record was last written'),
  notice: z
    .strictObject({
      status: z.enum(['scheduled', 'postponed', 'cancelled']).describe('whether the meeting was to take place'),
      rescheduledTo: day.optional().describe('the date to which it was postponed'),
      time: timeOfDay.describe('when the meeting was to begin'),
      venue: z.string().describe('where it was to be held'),
      corrections: z.int().min(0).describe('how many corrections notice and agenda had'),
    })
    .optional()
    .describe('how the meeting stood on the front sheet; records of older versions do not say'),
  items: z
    .array(
      z.strictObject({
        number: z.string().describe('the number of the item'),
        title: z.string().describe('its public title'),
        part: z.enum(['A', 'B']).describe('the part of the agenda'),
        withheld: z
          .discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('exempt'), paragraphs: z.array(z.int()) }),
            z.strictObject({ kind: z.literal('confidential') }),
          ])
          .optional()
          .describe('why its papers were not open to the public; records of older versions do not say'),
        withdrawn: z.literal(true).optional().describe('where it was withdrawn already'),
        deferredTo: day.optional().describe('the later meeting to which it was deferred already'),
        pages: z.tuple([z.int(), z.int()]).optional().describe('first and last page of its papers in the pack'),
        papers: z.array(z.string()).describe('the addresses of its papers'),
        programme: z
          .array(z.strictObject({ date: day, items: z.array(programmeItem) }))
          .optional()
          .describe('what it listed of the business of coming meetings'),
      }),
    )
    .describe('the items of business'),
  papers: z
    .array(
      z.strictObject({
        path: z.string().describe('the address of the paper'),
        title: z.string().describe('its title'),
        corrections: z.int().min(0).describe('how many corrections it had when this was recorded'),
        text: z.array(z.string()).describe('what it said, a line for each paragraph, cell or heading'),
      }),
    )
    .describe('the papers'),
  files: z
    .array(
      z.strictObject({
        path: z.string().describe('the address of the file'),
        sha256: sha256.describe('the SHA-256 of its bytes'),
        bytes: z.int().min(1).describe('its length'),
        firstPage: z.int().min(1).describe('the printed number of its first page'),
        pageCount: z.int().min(1).describe('how many pages it has'),
      }),
    )
    .describe('the PDF files'),
  seal: sha256.describe('the SHA-256 of all the rest, which shows whether the record was changed by hand'),
});

/** A valid publication record. */
export type PublicationRecordMatter = z.output<typeof publicationRecordSchema>;

/** Returns the seal of a record: the SHA-256, in hex, of all of it but the seal, whatever the order of its keys. */
export function sealOf(record: Omit<PublicationRecordMatter, 'seal'>): string {
  const sealed = Object.entries(record).filter(([key]) => key !== 'seal');
  return createHash('sha256')
    .update(JSON.stringify(inOrder(Object.fromEntries(sealed))))
    .digest('hex');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}
