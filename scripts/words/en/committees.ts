/** The list of committees, and the page of each. */
export const committees = {
  description: (council: string) => `The committees of ${council}, with their next and latest meetings.`,
  nextMeeting: 'Next meeting:',
  lastMeeting: 'Last meeting:',

  pageTitle: (committee: string) => `${committee}: members and meetings`,
  pageDescription: (committee: string) =>
    `What the ${committee} is for, who sits on it, and its meetings with agendas, papers and minutes.`,
  coming: 'Next meetings',
  noneComing: 'No meeting is planned.',
  workProgramme: 'Work programme',
  past: 'Past meetings',
  remit: 'What it does',
  members: 'Members',
  noMembers: 'Nobody sits on it at present.',
  pastMembers: 'Past members',
  quorum: (count: number) => `Quorum: ${count}`,
  related: 'Related committees',
  /** Before the name of the committee above it. */
  reportsTo: 'Reports to',
  contact: 'Contact',
  follow: 'Follow this committee',
  calendar: 'Calendar (iCalendar)',
};
