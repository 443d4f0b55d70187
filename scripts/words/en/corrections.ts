/** What was changed on a page after it had been published. */
export const corrections = {
  title: 'Corrected since it was published',
  /** Before what was changed, in print. */
  correctedOn: (day: string) => `Corrected on ${day}:`,
  /** After the title of a paper, among other facts. */
  corrected: (day: string) => `corrected ${day}`,
  /** `title` says what was corrected. */
  feedTitle: (title: string) => `Correction: ${title}`,
};
