import { entry } from '../catalogue-entry.ts';

const longNotice = {
  calendar:
    'Notice of a key decision must be public for 28 clear days before it is made, every day of the calendar counted.',
  working:
    'Notice of a key decision must be public for 28 clear days before it is made, of which council.md counts working days alone ("keyDecisionDays").',
};

/** Findings of law and good practice about notice, late papers, exempt business and minutes. */
export const lawEntries = {
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
  EXEMPT_PARAGRAPH_UNKNOWN: entry<{
    paragraph: number;
    jurisdiction: 'england' | 'wales';
    first: number;
    last: number;
  }>({
    severity: 'error',
    message: ({ paragraph, jurisdiction }) =>
      `Paragraph ${paragraph} describes no exempt information in ${jurisdiction === 'england' ? 'England' : 'Wales'}.`,
    why: ({ jurisdiction, first, last }) =>
      `Exempt information is described in Part ${jurisdiction === 'england' ? 1 : 4} of Schedule 12A to the Local Government Act 1972, in paragraphs ${first} to ${last}.`,
    fix: ({ first, last }) => `Write a number from ${first} to ${last}, or correct "jurisdiction" in council.md.`,
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
  KEY_DECISION_NOTICE_LATE: entry<{
    reference: string;
    given: string;
    giveBy: string;
    meeting: string;
    counted: 'calendar' | 'working';
  }>({
    severity: 'error',
    message: ({ reference, given, giveBy, meeting }) =>
      `Notice of key decision ${reference} was given on ${given}. For ${meeting} the last day was ${giveBy}.`,
    why: ({ counted }) => longNotice[counted],
    fix: () =>
      'Take the decision at a later meeting. If that is impracticable, say so beside "notice": "exception: { kind: general, informed: 2026-03-10, reason: … }" with the day on which the scrutiny chair was told, five clear days before, or "exception: { kind: urgent, agreedBy: jane-doe, reason: … }" with the agreement of that chair.',
  }),
  PRIVATE_NOTICE_MISSING: entry<{ item: string; which: 'first' | 'second'; giveBy: string }>({
    severity: 'warning',
    message: ({ item, which, giveBy }) =>
      `No ${which} notice is recorded that item ${item} will be taken in private. It was to be given by ${giveBy}.`,
    why: () =>
      'An executive gives notice of private business 28 clear days before the meeting, and again five clear days before (regulation 5 of SI 2012/2089).',
    fix: ({ which }) =>
      `Add its day to the item, as "privateNotice: { ${which}: 2026-02-17 }", or as "privateNotice: { exception: { agreedBy: …, reason: … } }" that the chair of scrutiny agreed to less.`,
  }),
  PRIVATE_NOTICE_LATE: entry<{ item: string; which: 'first' | 'second'; given: string; giveBy: string }>({
    severity: 'error',
    message: ({ item, which, given, giveBy }) =>
      `The ${which} notice that item ${item} will be taken in private was given on ${given}, after ${giveBy}.`,
    why: () =>
      'An executive gives notice of private business 28 clear days before the meeting, and again five clear days before (regulation 5 of SI 2012/2089).',
    fix: () =>
      'Correct the day, put the item off to a later meeting, or add "exception: { agreedBy: …, reason: … }" to "privateNotice" if the chair of scrutiny agreed to less.',
  }),
  PRIVATE_NOTICE_UNANSWERED: entry<{ item: string }>({
    severity: 'warning',
    message: ({ item }) => `Representations against taking item ${item} in private are recorded, and no response.`,
    why: () =>
      'The second notice of private business tells of the representations that were received and of the response to them (regulation 5 of SI 2012/2089).',
    fix: () => 'Add "response" to "privateNotice". If none were received, let "representations" begin with "None".',
  }),
  KEY_DECISION_NOTICE_MISSING: entry<{
    reference: string;
    giveBy: string;
    meeting: string;
    counted: 'calendar' | 'working';
  }>({
    severity: 'warning',
    message: ({ reference, giveBy, meeting }) =>
      `Nothing says when notice of key decision ${reference} is given. For ${meeting} it must be given by ${giveBy}.`,
    why: ({ counted }) => longNotice[counted],
    fix: () => 'Add "notice" with the day on which it was published, such as "notice: 2026-02-17".',
  }),
  KEY_DECISION_EXCEPTION_INCOMPLETE: entry<{ reference: string; meeting: string; kind: 'general' | 'urgent' }>({
    severity: 'error',
    message: ({ reference, kind }) =>
      kind === 'general'
        ? `The general exception for key decision ${reference} does not say when the scrutiny chair was told.`
        : `The special urgency of key decision ${reference} does not say who agreed to it.`,
    why: ({ kind }) =>
      kind === 'general'
        ? 'It counts from the day on which the chair was told in writing and a notice was published.'
        : 'A decision with less than five clear days of notice needs the agreement of the scrutiny chair, or of the chair or vice-chair of the council.',
    fix: ({ kind }) => (kind === 'general' ? 'Add "informed" with that day.' : 'Add "agreedBy" with their name.'),
  }),
  KEY_DECISION_EXCEPTION_LATE: entry<{ reference: string; informed: string; informBy: string; meeting: string }>({
    severity: 'error',
    message: ({ reference, informed, informBy, meeting }) =>
      `The scrutiny chair was told of key decision ${reference} on ${informed}. For ${meeting} the last day was ${informBy}.`,
    why: () =>
      'A general exception needs five clear days between telling the chair, with a public notice, and the decision.',
    fix: () =>
      'Take the decision later, or get the agreement that it is urgent and cannot be deferred: "exception: { kind: urgent, agreedBy: jane-doe, reason: … }".',
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
  EXCLUSION_ITEM_MISSING: entry<{ item: string }>({
    severity: 'error',
    message: ({ item }) => `Nothing on the agenda before item ${item} proposes to exclude the press and public.`,
    why: () => 'The public can be excluded for exempt information only by a resolution that the meeting passes first.',
    fix: ({ item }) => `Put an item such as "- standing: exclusion" before item ${item}.`,
  }),
  PRIVATE_GROUND_MISSING: entry<{ item: string }>({
    severity: 'error',
    message: ({ item }) =>
      `Item ${item} stands in Part B, but nothing says that its papers are exempt or confidential: they would be published.`,
    why: () =>
      'Papers are kept from the public only on a ground that the law names, and the public must be told which.',
    fix: () =>
      'Add "exempt: { paragraphs: [3], publicInterest: … }" or "confidential: { reason: … }". If the papers are public, put the item in Part A.',
  }),
  RULES_NOT_APPLIED: entry<{ country: string; rules: readonly string[] }>({
    severity: 'note',
    message: ({ country, rules }) => `Rules that are not checked in ${country}: ${rules.join('; ')}.`,
    why: ({ country }) => `The law of England on them is known here, and that of ${country} differs.`,
    fix: ({ country }) =>
      `Check by hand against the law of ${country}. To hear no more of it, switch RULES_NOT_APPLIED off in "checks" of council.md.`,
  }),
  MINUTES_APPROVED_TOO_EARLY: entry<{ date: string; approvedAt: string }>({
    severity: 'error',
    message: ({ date, approvedAt }) =>
      `The minutes of ${date} are said to be approved by the meeting of ${approvedAt}, which was not later.`,
    why: () => 'Minutes stay a draft until a later meeting has approved them.',
    fix: () => 'Set "approvedAt" to the date of the later meeting that approved them.',
  }),
  MINUTES_APPROVED_AT_NO_MEETING: entry<{ date: string; approvedAt: string; status: 'cancelled' | 'postponed' }>({
    severity: 'error',
    message: ({ date, approvedAt, status }) =>
      `The minutes of ${date} are said to be approved by the meeting of ${approvedAt}, which was ${status}.`,
    why: () => 'Minutes stay a draft until a later meeting has approved them.',
    fix: () => 'Set "approvedAt" to the date of the meeting that approved them.',
  }),
  MINUTES_APPROVAL_UNNAMED: entry<{ date: string }>({
    severity: 'warning',
    message: ({ date }) => `The minutes of ${date} are marked as approved, but not by which meeting.`,
    why: () =>
      'Minutes stay a draft until a later meeting has approved them, and readers should be able to look it up.',
    fix: () => 'Add "approvedAt" with the date of that meeting.',
  }),
  MINUTES_STILL_DRAFT: entry<{ date: string; later: string }>({
    severity: 'warning',
    message: ({ date, later }) =>
      `The minutes of ${date} are still a draft, though the meeting of ${later} was to approve them.`,
    why: () => 'The public should see which minutes are the agreed record.',
    fix: ({ later }) =>
      `If the meeting of ${later} approved them, set "status" to approved and "approvedAt" to its date, with any "amendments".`,
  }),
  REMOVED_WITHIN_SIX_YEARS: entry<{ path: string; removed: string; lastDay: string }>({
    severity: 'note',
    message: ({ path, removed, lastDay }) =>
      `${path} was taken down on ${removed}. Papers of its meeting are open to inspection until the end of ${lastDay}.`,
    why: () =>
      'Agendas, reports and minutes stay open to the public for six years from the meeting (section 100C(1) of the Local Government Act 1972).',
    fix: () => 'Put up a copy without what should not have been public, unless nothing would be left.',
  }),
  BANK_HOLIDAYS_UNKNOWN: entry<{ what: 'notice' | 'call-in'; of: string; first: number; last: number }>({
    severity: 'error',
    message: ({ what, of }) =>
      what === 'notice'
        ? `Clear days before ${of} were counted without bank holidays.`
        : `The days in which ${of} can be called in were counted without bank holidays.`,
    why: ({ first, last }) => `Bank holidays are known for the years ${first} to ${last} alone.`,
    fix: ({ what }) =>
      what === 'notice'
        ? `Check the date in the folder name. If it is right, count the clear days by hand. ${untilKnown}`
        : `Check "published". If it is right, count the days by hand. ${untilKnown}`,
  }),
};

const untilKnown =
  'So that the site can be built until a newer Cleardays knows that year, set BANK_HOLIDAYS_UNKNOWN to warning in "checks" of council.md.';

/** As it stands in `meeting.md`. */
const shorterNotice = '"shorterNotice: { called: 2026-03-12, reason: … }"';

function inDays(count: number): string {
  return count === 1 ? '1 clear day' : `${count} clear days`;
}

/** What an agenda that is due still wants. */
function stillMissing(missing: readonly string[]): string {
  return missing.length === 0 ? '' : ` Still missing: ${missing.join('; ')}.`;
}
