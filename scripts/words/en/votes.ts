/** Votes beside what was resolved, and how somebody voted. */
export const votes = {
  counts: {
    for: (count: number) => `${count} for`,
    against: (count: number) => `${count} against`,
    abstained: (count: number) => `${count} abstained`,
  },
  whoVotedHow: 'Who voted how',
  /** On the page of a person. */
  ofPerson: 'Recorded votes',
  earlier: 'Earlier votes',
  decisions: 'Decisions taken outside meetings',
  earlierDecisions: 'Earlier decisions',
};
