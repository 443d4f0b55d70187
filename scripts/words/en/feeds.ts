/** News feeds and calendars, and other forms of pages that programs read: what these are called, and what they tell. */
export const feeds = {
  ofCouncil: (council: string) => `${council}: meetings and papers`,
  calendarOfCouncil: (council: string) => `${council}: committee meetings`,
  ofCommittee: (committee: string) => `${committee}: papers`,
  calendarOfCommittee: (committee: string) => `${committee}: meetings`,
  archiveAsData: 'The archive as data',
  minutesOf: (meeting: string) => `Minutes: ${meeting}`,
  ofSet: (count: number, council: string, set: string) =>
    `Values and targets of ${count} indicators of ${council}: ${set}.`,

  agendaPublished: (meeting: string) => `${meeting}: agenda published`,
  /** `pack` is made by `meeting.packsWithin`. */
  packPublished: (meeting: string, pack: string) => `${meeting}: ${pack} published`,
  reportFor: (item: string, title: string) => `Report for item ${item}: ${title}`,
  minutes: {
    draft: (meeting: string) => `${meeting}: draft minutes`,
    approved: (meeting: string) => `${meeting}: minutes approved`,
  },
  decisions: {
    draft: (meeting: string) => `${meeting}: decisions, as drafted`,
    approved: (meeting: string) => `${meeting}: decisions`,
  },
  decisionTaken: (title: string, by: string, day: string) => `Decision: ${title} – ${by}, ${day}`,
  watch: (address: string) => `Watch: ${address}`,
};
