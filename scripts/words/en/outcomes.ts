/** What minutes record. */
export const outcomes = { resolved: 'Resolved', action: 'Action', recommendation: 'Recommendation' };
