/** Lists of people at the head of minutes. */
const attendance = {
  present: 'Present',
  apologies: 'Apologies',
  substitutes: 'Substitutes',
  absent: 'Absent',
  alsoPresent: 'Also present',
  substituteFor: (member: string) => `for ${member}`,
};

/** The page of minutes. */
export const minutes = {
  title: 'Minutes',
  pageTitle: (committee: string, day: string) => `Minutes – ${committee}, ${day}`,
  descriptions: {
    draft: (meeting: string) => `Draft minutes of ${meeting}.`,
    approved: (meeting: string) => `Approved minutes of ${meeting}.`,
  },
  draft: 'Draft.',
  draftAbout: 'These minutes are in draft until a later meeting approves them.',
  /** Before the day. */
  approvedAt: 'Approved at the meeting on',
  meeting: 'Meeting',
  where: 'Where',
  toPrint: 'To print or keep',
  pdf: (figures: string) => `These minutes as PDF (${figures})`,
  times: 'Times',
  beganAndEnded: (began: string, ended: string) => `Began at ${began}, ended at ${ended}.`,
  began: (began: string) => `Began at ${began}.`,
  ended: (ended: string) => `Ended at ${ended}.`,
  attendance,
  declarations: 'Interests declared',
  /** Between who declared an interest and what it is. */
  inItem: (item: string) => `item ${item}`,
  leftRoom: 'Left the room for this item.',
  amendments: 'Amended on approval',
  notForPublication: 'Not for publication',
  itemOfAgenda: (item: string) => `Item ${item} of the agenda`,
  /** Under the heading of an item that was taken out of the order of the agenda. */
  takenAfter: (item: string) => `Taken after item ${item}`,
  takenFirst: 'Taken first',
  private: 'Business taken in private',
};
