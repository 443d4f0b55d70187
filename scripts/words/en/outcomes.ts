/** What minutes record. */
export const outcomes = {
  resolved: 'Resolved',
  action: 'Action',
  /** What a later meeting says of an action. */
  update: 'Update on an action',
  recommendation: 'Recommendation',
  response: 'Answer to a recommendation',
  /** Of a recommendation, among other facts. */
  to: (body: string) => `to ${body}`,
  /** Of an action, among other facts. */
  due: (day: string) => `due ${day}`,
  states: { done: 'done', dropped: 'no longer pursued' },
};
