/** Whether scrutiny can call a decision in, or has done so. */
export const callIn = {
  title: 'Call-in',
  open: (lastDay: string, effect: string) =>
    `Can be called in until the end of ${lastDay}. If nobody calls it in, it takes effect on ${effect}.`,
  /** The last day is over, and the working day after it is still to come. */
  takesEffect: (effect: string) => `Was not called in, and takes effect on ${effect}.`,
  tookEffect: (effect: string) => `Was not called in, and took effect on ${effect}.`,
  /** Its record says so, as of a recommendation to the council. */
  excluded: 'Does not apply to this decision.',
  urgent: 'Takes effect at once, and cannot be called in.',
  calledIn: (day: string, by: string) => `Called in on ${day} by ${by}.`,
  pending: 'What comes of it is not settled yet.',
};
