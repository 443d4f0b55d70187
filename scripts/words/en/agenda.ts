/** The agenda of a meeting with its items, on page and in print. */
export const agenda = {
  title: 'Agenda',
  partA: 'Part A: open to the public',
  partB: 'Part B: the press and public may be excluded',
  item: 'Item',
  withdrawn: 'Withdrawn.',
  withdrawnAbout: 'This item will not be taken.',
  deferred: (day: string) => `Deferred to the meeting on ${day}.`,
  deferredTo: 'Deferred to the meeting on',
  deferredFrom: 'Deferred from',
  urgent: 'Urgent business.',
  agreedBy: 'Agreed by',
  presentedBy: 'Presented by',
  toFollow: 'To follow.',
  toFollowAbout: 'The papers for this item will be published later.',
  notForPublication: 'Not for publication',
  exemptBy: 'Exempt under Schedule 12A to the Local Government Act 1972',
  exemptParagraph: (number: number, description: string) => `paragraph ${number}: ${description}`,
  /** Notices that an executive gave of taking an item in private: their days in words. */
  privateNotices: (days: readonly string[]) =>
    `Notice that this will be taken in private was given on ${new Intl.ListFormat('en-GB').format(days)}.`,
  privateException: (agreedBy: string) => `Less notice was given, as agreed by ${agreedBy}:`,
  representations: 'Representations received:',
  response: 'Response:',
  confidential: 'Confidential information (Local Government Act 1972, section 100A(2)).',
  /** `by` is what officers wrote: `minute 34 of 4 May 2026`. */
  wasExempt: (paragraphs: readonly number[], until: string, by: string) =>
    `Was exempt under paragraph${paragraphs.length > 1 ? 's' : ''} ${new Intl.ListFormat('en-GB').format(paragraphs.map(String))} of Schedule 12A until ${until}; released by ${by}.`,
  wasConfidential: (until: string, by: string) => `Was confidential until ${until}; released by ${by}.`,
  minute: (number: string) => `Minute ${number}`,
  privateMinute: 'Private minute',
  elsewhere: 'The same business at other meetings:',
  minutesOf: (day: string) => `Minutes of ${day}`,
  report: 'report',
  /** Tells a title that says itself that it is a report. */
  saysReport: /\breport\b/iu,
  approved: 'approved',
  inDraft: 'in draft',
  publishedOn: (day: string) => `published ${day}`,
  /** `title` is a pack's: `Supplementary agenda 1`. */
  addedBy: (title: string, day: string) => `${title}, published ${day}`,
  laterPublication: 'A later publication',
};
