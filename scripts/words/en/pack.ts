/** Of a paragraph of exempt information; the description has no full stop. */
interface ExemptParagraph {
  readonly number: number;
  readonly description: string;
}

/** The first page, which summons the members. */
const frontSheet = {
  title: 'Front sheet',
  publicPack: 'Public Document Pack',
  membersPack: "Members' Pack: holds papers that are not for publication",
  supplement:
    'This supplement goes with the agenda. Its page numbers follow on from the papers before it. It deals with:',
  supplementTo: (day: string) =>
    `This supplement goes with the agenda issued on ${day}. Its page numbers follow on from the papers before it. It deals with:`,
  addendum: 'This addendum adds to the agenda. Its page numbers follow on from the papers before it. It deals with:',
  addendumTo: (day: string) =>
    `This addendum adds to the agenda issued on ${day}. Its page numbers follow on from the papers before it. It deals with:`,
  /** Above the members. */
  to: 'To',
  reserveMembers: 'Reserve members',
  /** The title of those who sit in one capacity, as it was typed: `Foster carer`. */
  inCapacity: (capacity: string, count: number) => (count === 1 ? capacity : `${capacity}s`),
  coOptedMembers: (count: number): string => (count === 1 ? 'Co-opted member' : 'Co-opted members'),
  summons: (committee: string, day: string, time: string, venue: string) =>
    `A meeting of the ${committee}, which you are hereby summoned to attend, will be held on ${day} at ${time} in ${venue}.`,
  /** Of several bodies: `Audit Committee and Health Panel`. */
  jointSummons: (bodies: string, day: string, time: string, venue: string) =>
    `A joint meeting of the ${bodies}, which you are hereby summoned to attend, will be held on ${day} at ${time} in ${venue}.`,
  cancelled: 'This meeting is cancelled.',
  postponed: 'This meeting is postponed.',
  postponedTo: (day: string) => `This meeting is postponed to ${day}.`,
  issued: (day: string) => `Issued ${day}`,
  shorterNotice: (day: string) => `Called at shorter notice on ${day}.`,
  welcome:
    'Members of the public are welcome at this meeting, except for any part from which they are excluded by law. ' +
    'If you need help to take part, please ask the contact officer named above.',
  /** Before their address on the web. */
  papersAt: 'Agenda and papers:',
};

const agenda = {
  /** In place of `Agenda`. */
  itemsOf: { supplement: 'Items of this supplement', addendum: 'Items of this addendum' },
  parts: { A: 'Part A', B: 'Part B: the press and public may be excluded' },
  /** After the title of an item. Pages are numbers, or stand for them. */
  pages: (first: string, last: string) => (first === last ? `(Page ${first})` : `(Pages ${first} - ${last})`),
  notOpen: 'Not open to the public',
  /** Why an item is closed, after a colon. */
  exempt: (paragraphs: readonly ExemptParagraph[]) =>
    'exempt information under Schedule 12A to the Local Government Act 1972, ' +
    `${paragraphs.map(({ number, description }) => `paragraph ${number} (${description})`).join(', ')}.`,
  confidential: 'confidential information.',
  publicInterest: 'Public interest:',
};

const report = {
  about: 'About this report',
  reportTo: (committee: string) => `Report to the ${committee}`,
  subject: 'Subject',
  /** `label` is made by `titles.appendix`. */
  appendixTo: (label: string, subject: string) => `${label} to ${subject}`,
  toFollow: (title: string) => `${title}, to follow`,
  release: 'For general release',
};

const minutes = {
  /** In lists and as the title of a document. */
  of: (meeting: string) => `Minutes, ${meeting}`,
  title: (committee: string) => `Minutes of the ${committee}`,
  held: (day: string, venue: string) => `Meeting held on ${day} in ${venue}`,
  heldAt: (day: string, time: string, venue: string) => `Meeting held on ${day} at ${time} in ${venue}`,
  draft: 'Draft, until a later meeting approves them',
  attendance: 'Attendance',
  nobody: 'Nobody',
  ended: (time: string) => `The meeting ended at ${time}.`,
  signed: 'Signed',
  date: 'Date',
};

/** A decision that was taken outside a meeting. */
const decision = {
  kind: 'Record of a decision taken outside meetings',
  about: 'About this decision',
  /** At the head of each page. */
  head: (by: string, day: string) => `Decision of ${by}, ${day}`,
};

/** PDFs of others that are bound in. */
const supplied = {
  with: (subject: string) => `Supplied with ${subject}`,
  asPdf: (pages: number) =>
    pages === 1
      ? 'This paper was supplied as a PDF of 1 page, which follows. It stands by itself on the website:'
      : `This paper was supplied as a PDF of ${pages} pages, which follow. It stands by itself on the website:`,
  asFile: 'This paper was supplied as a file that cannot be bound in here. It stands on the website:',
  /** After the paper's title and a comma. */
  page: (page: number, pages: number) => `page ${page} of ${pages}`,
  linkToPage: (page: number, title: string) => `Page ${page} of ${title}`,
  untagged: (page: number, pages: number, title: string) =>
    `Page ${page} of ${pages} of ${title}: supplied without tags`,
  undescribed: {
    Figure: 'Figure supplied without a description',
    Formula: 'Formula supplied without a description',
  },
};

/** What a paper that is closed says on each of its pages. */
const closed = {
  privateMinutes: 'Not for publication: holds private minutes',
  plain: 'Not for publication',
  confidential: 'Not for publication: confidential',
  exempt: (paragraphs: readonly number[]) =>
    `Not for publication: exempt, Schedule 12A paragraph${paragraphs.length > 1 ? 's' : ''} ${new Intl.ListFormat('en-GB').format(paragraphs.map(String))}`,
};

/** Printed packs, and papers by themselves. */
export const pack = {
  preview: 'Preview, not yet published',
  previewOf: (head: string) => `Preview, not yet published: ${head}`,
  /** At the head of each page of a joint meeting of so many bodies that their names have no room there. */
  bodyAndOthers: (name: string, others: number) => `${name} and ${others} other ${others === 1 ? 'body' : 'bodies'}`,
  /** Before the number at the foot of each page. */
  page: 'Page ',
  agendaItem: (number: string) => `Agenda Item ${number}`,
  blankPage: 'This page is intentionally left blank',
  frontSheet,
  agenda,
  report,
  minutes,
  decision,
  supplied,
  closed,
};
