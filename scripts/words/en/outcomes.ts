/** What minutes record. */
export const outcomes = {
  resolved: 'Resolved',
  action: 'Action',
  recommendation: 'Recommendation',
  /** Of an action, among other facts. */
  due: (day: string) => `due ${day}`,
  states: { done: 'done', dropped: 'no longer pursued' },
};
