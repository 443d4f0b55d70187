/** What coming meetings are to deal with: the page of the forward plan, and work programmes of committees. */
export const forwardPlan = {
  title: 'Forward plan',
  description: (council: string) => `What the committees of ${council} are to deal with at coming meetings.`,
  lead: 'What is planned for coming meetings, with key decisions and business that is to be taken in private. Plans may change until the agenda is published.',
  nothing: 'Nothing is planned for coming meetings at present.',
  keyDecision: 'Key decision',
  private: 'To be taken in private',
  leadOfficer: 'Lead officer',
  documents: 'Documents',
  notices: 'Notices',
  agendaPublished: (day: string) => `The agenda was published on ${day}.`,
  agendaBy: (day: string) => `The agenda and reports are to be published by ${day}.`,
  keyNoticeBy: (reference: string, day: string) => `Notice of key decision ${reference} is to be published by ${day}.`,
  privateNoticesBy: (first: string, second: string) =>
    `Notice that business is to be taken in private is to be published by ${first}, and again by ${second}.`,
  /** A link from other pages. */
  all: 'Forward plan of all committees',
  /** Where an agenda has its programme and nothing is planned. */
  noProgramme: 'Nothing is planned for the coming meetings yet.',
};
