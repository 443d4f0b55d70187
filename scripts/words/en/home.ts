/** The first page of the site. */
export const home = {
  description: (council: string) => `Meetings, agendas, reports and minutes of the committees of ${council}.`,
  searchRegion: 'Meetings and papers',
  searchLabel: 'Search reports, minutes and decisions',
  coming: 'Next meetings',
  noneComing: 'No meetings are planned.',
  latestPapers: 'Latest papers',
  published: (day: string) => `Published ${day}`,
  more: (count: number) => `and ${count} more`,
  latestDecisions: 'Latest decisions',
  allDecisions: 'All decisions',
  latestMinutes: 'Latest minutes',
  /** How minutes stand, after what they are of. */
  minutes: { draft: 'in draft', approved: 'approved' },
  about: 'About this site',
};
