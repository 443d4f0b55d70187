/** The register of what bodies recommended to others. */
export const recommendations = {
  title: 'Recommendations',
  description: (council: string) => `What committees of ${council} recommended to other bodies, and the answers.`,
  lead: 'What committees recommended to the Cabinet or to others, as their minutes record it, and what was answered.',
  groups: {
    awaiting: { heading: 'No answer recorded yet', empty: 'Every recommendation has an answer.' },
    answered: { heading: 'Answered', empty: 'No answer is recorded yet.' },
    unfollowed: { heading: 'Made without a reference', empty: 'Every recommendation has a reference.' },
  },
  states: {
    awaiting: 'Awaiting an answer',
    unfollowed: 'Answer not tracked',
    accepted: 'Accepted',
    partly: 'Accepted in part',
    rejected: 'Rejected',
  },
  to: (body: string) => `To: ${body}`,
  /** `by` is a body, or the title of a decision. */
  answered: (by: string, day: string) => `${by}, ${day}`,
};
