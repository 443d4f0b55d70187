import { entry } from '../catalogue-entry.ts';

/** Findings of law about the notice of meetings, and about papers and items that come later. */
export const noticeEntries = {
  NOTICE_TOO_SHORT: entry<{
    meeting: string;
    published: string;
    publishBy: string;
    clearDays: number;
    stage: 'planned' | 'published' | 'over';
    /** Where the meeting goes on after it was adjourned: the items that are new. */
    newItems: readonly string[];
  }>({
    severity: 'error',
    message: ({ meeting, published, publishBy, stage, newItems }) =>
      newItems.length > 0
        ? `The meeting that goes on as ${meeting} did not have item ${newItems.join(', ')} on its agenda, which is dated ${published} here. The last day for new business ${stage === 'planned' ? 'is' : 'was'} ${publishBy}.`
        : stage === 'planned'
          ? `The agenda for ${meeting} is to be published on ${published}. The last day for it is ${publishBy}.`
          : `The agenda for ${meeting} was published on ${published}. The last day for it was ${publishBy}.`,
    why: ({ clearDays }) =>
      `The agenda must be open to the public for ${inDays(clearDays)} before the meeting, leaving out the day of publication, the day of the meeting, weekends and bank holidays.`,
    fix: ({ stage, newItems }) =>
      newItems.length > 0
        ? 'Take it at a later meeting, or add "urgency: { reason: …, agreedBy: … }" if the chair agrees that it cannot wait. If it is the same business, give it the same title.'
        : {
            planned: 'Publish it by that day.',
            published: `Move the meeting. If it was called at shorter notice, say so with ${shorterNotice}.`,
            over: `Correct the date if it is wrong. If the meeting was called at shorter notice, say so with ${shorterNotice}.`,
          }[stage],
  }),
  SHORTER_NOTICE_AFTER_MEETING: entry<{ meeting: string; called: string }>({
    severity: 'error',
    message: ({ meeting, called }) => `${meeting} is said to have been called on ${called}, when it was over.`,
    why: () => 'A meeting at shorter notice publishes its agenda when it is called.',
    fix: () => 'Correct "called": it is the day on which the meeting was called.',
  }),
  AGENDA_OVERDUE: entry<{ meeting: string; publishBy: string; clearDays: number; missing: readonly string[] }>({
    severity: 'error',
    message: ({ meeting, publishBy, missing }) =>
      `The agenda for ${meeting} is not published. The last day for it was ${publishBy}.${stillMissing(missing)}`,
    why: ({ clearDays }) =>
      `The agenda must be open to the public for ${inDays(clearDays)} before the meeting, leaving out the day of publication, the day of the meeting, weekends and bank holidays.`,
    fix: () =>
      `Move, postpone or cancel the meeting. If it was called at shorter notice, say so with ${shorterNotice} and publish the agenda now.`,
  }),
  AGENDA_DUE: entry<{
    meeting: string;
    publishBy: string;
    clearDays: number;
    planned: string | null;
    missing: readonly string[];
  }>({
    severity: 'note',
    message: ({ meeting, publishBy, planned, missing }) =>
      `The agenda for ${meeting} must be published by ${publishBy}${planned === null ? '' : `, and is planned for ${planned}`}.${stillMissing(missing)}`,
    why: ({ clearDays }) => `That day leaves ${inDays(clearDays)} before the meeting.`,
    fix: ({ planned, missing }) =>
      planned === null
        ? 'Add the agenda, and a publication with its date, when it is ready.'
        : missing.length > 0
          ? 'Add what is missing before that day; what is then not there yet can follow in a supplement.'
          : 'Nothing needs to be done: it appears in the first build on or after that day.',
  }),
  URGENCY_REASON_MISSING: entry<{ item: string; title: string; published: string; publishBy: string }>({
    severity: 'error',
    message: ({ item, title, published, publishBy }) =>
      `Item ${item}, "${title}", was added on ${published}, after ${publishBy}, and no reason for urgency is given.`,
    why: () =>
      'An item added with less notice may be taken only if the chair agrees that it is urgent, for a reason that the minutes record.',
    fix: () => 'Add "urgency: { reason: …, agreedBy: … }" to the item, or leave it to the next meeting.',
  }),
  URGENCY_NOT_OF_EXECUTIVE: entry<{ item: string; title: string; published: string; publishBy: string }>({
    severity: 'warning',
    message: ({ item, title, published, publishBy }) =>
      `Item ${item}, "${title}", was added as urgent on ${published}, after ${publishBy}. That alone does not let an executive take it in public.`,
    why: () =>
      'What an executive takes in public must have been on the agenda for five clear days, or since the meeting was called at shorter notice (regulation 6(2) of SI 2012/2089).',
    fix: () =>
      'Ask the monitoring officer, and leave the item to a later meeting if it can wait. If the meeting was called at shorter notice, say so with "shorterNotice".',
  }),
  LATE_PAPERS_REASON_MISSING: entry<{ pack: string; published: string; publishBy: string }>({
    severity: 'warning',
    message: ({ pack, published, publishBy }) =>
      `${pack} of ${published} brings papers after ${publishBy} and does not say why they are late.`,
    why: () => 'Readers should learn why a paper could not be published with the agenda.',
    fix: () => 'Add "reason" to the publication.',
  }),
};

/** As it stands in `meeting.md`. */
const shorterNotice = '"shorterNotice: { called: 2026-03-12, reason: … }"';

function inDays(count: number): string {
  return count === 1 ? '1 clear day' : `${count} clear days`;
}

/** What an agenda that is due still wants. */
function stillMissing(missing: readonly string[]): string {
  return missing.length === 0 ? '' : ` Still missing: ${missing.join('; ')}.`;
}
