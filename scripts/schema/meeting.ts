import { z } from 'zod';
import { agendaItemSchema } from './agenda-item.ts';
import { anyFile, contact, day, markdownText, plainText, slug, timeOfDay } from './fields.ts';

/** What was published on a day: the agenda, a supplement to it, or an addendum. */
export const publicationSchema = z.strictObject({
  kind: z.enum(['agenda', 'supplement', 'addendum']),
  date: day,
  items: z.array(z.union([z.int(), plainText]).transform(String)).optional(),
  papers: z.array(slug).optional(),
  reason: markdownText.optional(),
});

/** The front matter of `meeting.md`: notice and agenda. */
export const meetingSchema = z.strictObject({
  time: timeOfDay,
  venue: plainText,
  title: plainText.optional(),
  status: z.enum(['scheduled', 'postponed', 'cancelled']).optional(),
  rescheduledTo: day.optional(),
  adjournedTo: day.optional(),
  jointWith: z.union([slug, z.array(slug)]).optional(),
  shorterNotice: z.strictObject({ called: day, reason: markdownText }).optional(),
  contact: contact.optional(),
  webcast: z.url({ protocol: /^https?$/u }).optional(),
  agenda: z.array(agendaItemSchema).optional(),
  publications: z.array(publicationSchema).optional(),
  planned: z.array(plainText).optional(),
  ...anyFile,
});

/** Valid front matter of a meeting. */
export type MeetingMatter = z.output<typeof meetingSchema>;
/** Valid publication as it was typed. */
export type PublicationMatter = z.output<typeof publicationSchema>;
