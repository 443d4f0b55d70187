/** The lists of the interface. */
const lists = {
  meetings: 'Meetings',
  'agenda-items': 'Agenda items, with what was decided',
  papers: 'Reports and other papers',
  files: 'PDFs and other files',
  organizations: 'Committees',
  people: 'People',
  memberships: 'Memberships of committees',
};

/** The page of what programs can read. */
export const data = {
  title: 'Data and feeds',
  description: (council: string) => `News feeds, calendars and open data of the committees of ${council}.`,
  about:
    'What stands on these pages can also be read by programs. Addresses stay as they are, and the files are made anew with each change of the site.',
  feeds: 'News feeds',
  feedsAbout: 'Tell when agendas, reports, minutes and decisions are published, in a feed reader (Atom).',
  feedOfAll: 'News feed of all committees',
  calendars: 'Calendars',
  calendarsAbout:
    'Keep the meetings in the calendar of a phone or computer, with changes and cancellations (iCalendar).',
  calendarOfAll: 'Calendar of all committees',
  byCommittee: 'By committee',
  /** Links after the name of a committee, and what they are called where it is not seen. */
  feed: 'news feed',
  feedOf: (committee: string) => `News feed: ${committee}`,
  calendar: 'calendar',
  calendarOf: (committee: string) => `Calendar: ${committee}`,
  archive: 'The archive as JSON',
  archiveAbout:
    'Every meeting, agenda item, paper, committee and person as an object at its own address, in the terms of OParl 1.1.',
  archiveStart: 'Start of the interface',
  lists,
  /** Around the beginning of a property's name, which is code. */
  properties: 'Properties whose names begin with',
  propertiesAbout:
    'tell what OParl has no name for, such as the paragraphs of the law by which papers are withheld. Lists have a hundred objects to a page, the oldest first, and do not take filters.',
  indicators: 'Indicators',
  indicatorsAbout: 'The figures of each set of indicators, with targets and comparators.',
  pages: 'The pages themselves',
  pagesAbout: 'Pages hold structured data (schema.org), and a site map lists them all.',
  sitemap: 'Site map',
  licence: 'Licence',
  licenceAbout: 'The council says under which licence the archive may be used.',
  licenceText: 'Text of the licence',
};
