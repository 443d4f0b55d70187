import { entry } from '../catalogue-entry.ts';

/** Findings of law about exempt business, the approval of minutes, inspection, and what is not checked. */
export const lawEntries = {
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
