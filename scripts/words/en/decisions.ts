/** The register of decisions: the latest, or those of a municipal year. */
export const decisions = {
  title: 'Decisions',
  titleOfYear: (year: string) => `Decisions in ${year}`,
  description: (council: string) =>
    `The latest decisions of the committees of ${council}, as their minutes record them.`,
  descriptionOfYear: (council: string, year: string) =>
    `What the committees of ${council} decided in the municipal year ${year}.`,
  noneOfYear: 'The minutes of this year record no resolution.',
  noneYet: 'No minutes with a resolution have been published yet.',
  fromDraft: 'From draft minutes, which a later meeting has yet to approve.',
  minute: (number: string, heading: string) => `Minute ${number}: ${heading}`,
  byCommittee: 'By committee',
  byYear: 'By year',
  related: 'Related',
  actions: 'Actions that meetings asked for',
};
