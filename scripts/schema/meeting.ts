import { z } from 'zod';
import { agendaItemSchema } from './agenda-item.ts';
import {
  anyFile,
  contact,
  corrections,
  day,
  fieldForms,
  itemNumber,
  markdownText,
  plainText,
  slug,
  timeOfDay,
  webAddress,
} from './fields.ts';
import { plannedItem } from './planned-item.ts';

/** What was published on a day: the agenda, a supplement to it, or an addendum. */
const publicationSchema = z.strictObject({
  kind: z.enum(['agenda', 'supplement', 'addendum']).describe('what is published'),
  date: day.describe('the day on which it is published'),
  items: z.array(itemNumber).optional().describe('the numbers of the items that it holds'),
  papers: z.array(slug).optional().describe('the papers that it holds'),
  reason: markdownText.optional().describe('why it comes after the agenda'),
});

/** The front matter of `meeting.md`: notice and agenda. */
export const meetingSchema = z.strictObject({
  time: timeOfDay.describe('when the meeting begins'),
  venue: plainText.describe('where it is held'),
  title: plainText.optional().describe('its title, where it has one besides the committee'),
  status: z.enum(['scheduled', 'postponed', 'cancelled']).optional().describe('whether it takes place'),
  statusChanged: day.optional().describe('the day on which it was cancelled or postponed, for news feeds'),
  rescheduledTo: day.optional().describe('the date to which it is postponed'),
  adjournedTo: day.optional().describe('the date on which it goes on'),
  jointWith: z
    .union([slug, z.array(slug)])
    .register(fieldForms, {
      form: 'slug',
      example: 'health',
      expected: 'the folder name of a committee, or a list of them',
    })
    .optional()
    .describe('the committees that meet together with this one'),
  shorterNotice: z
    .strictObject({
      called: day.describe('the day on which the meeting was called'),
      reason: markdownText.describe('why the notice is shorter'),
    })
    .optional()
    .describe('when and why the meeting was called at shorter notice'),
  contact: contact.optional().describe("whom to ask, where it is not the committee's contact"),
  webcast: webAddress.optional().describe('the address of the webcast'),
  agenda: z.array(agendaItemSchema).optional().describe('the items of business'),
  publications: z.array(publicationSchema).optional().describe('what was published, and when'),
  planned: z.array(plannedItem).optional().describe('items to come, for the work programme and the forward plan'),
  corrections,
  ...anyFile,
});

/** Valid front matter of a meeting. */
export type MeetingMatter = z.output<typeof meetingSchema>;
