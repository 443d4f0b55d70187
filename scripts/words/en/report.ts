/** The rows of a report's header. */
const header = {
  reportTo: 'Report to',
  agendaItem: 'Agenda item',
  leadOfficer: 'Lead officer',
  personLeading: 'Person leading',
  cabinetMember: 'Cabinet member',
  wards: 'Wards',
  corporatePriority: 'Corporate priority',
  financialImpact: 'Financial impact',
  keyDecision: 'Key decision',
  origin: 'Origin of the item',
  brief: 'Brief for the committee',
};

/** The page of a report. */
export const report = {
  /** Tells two reports of one title apart. */
  distinction: (item: string) => `item ${item}`,
  description: (subject: string, committee: string, day: string, item: string) =>
    `Report on ${subject} to the ${committee}, ${day}, agenda item ${item}.`,
  notForPublication: 'Not for publication.',
  holdsExempt: 'This report holds exempt or confidential information.',
  backToItem: (item: string) => `Back to item ${item} of the agenda`,
  decided: 'What was decided',
  decidedIn: (minute: string) => `What was decided: minute ${minute}`,
  /** `pages` is made by `meeting.pageRange`, `pack` by `meeting.packsWithin`. */
  inPrint: (pages: string, pack: string) => `In print: ${pages} of the ${pack} (PDF)`,
  pdf: (figures: string) => `This report as PDF (${figures})`,
  contents: 'Contents',
  header,
  /** `notice` is the day on which notice of a key decision was given, or what was typed for it. */
  keyDecisionNotice: (reference: string, notice: string) => `${reference} (notice given ${notice})`,
  /** Less notice was given than the law asks for. */
  generalException: (reference: string, day: string) =>
    `${reference} (general exception, the scrutiny chair told on ${day})`,
  specialUrgency: (reference: string, agreedBy: string) => `${reference} (special urgency, agreed by ${agreedBy})`,
  recommendations: 'Recommendations',
  behind: 'Behind this report',
  contactOfficer: 'Contact officer',
  appendices: 'Appendices',
  backgroundDocuments: 'Background documents',
  noBackgroundDocuments: 'None',
  indicators: 'Indicators cited',
};
