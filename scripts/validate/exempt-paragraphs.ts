import type { CouncilMatter } from '../schema/council.ts';

/**
 * The paragraphs that describe exempt information, with the day from which they do. Source: Local Government Act 1972
 * Schedule 12A, Part 1 for England (as substituted by SI 2006/88, in force on 1 March 2006) and Part 4 for Wales (inserted by
 * SI 2007/969, in force on 1 April 2007). What was exempt before had other numbers; those, and the schedules of Scotland and
 * of Northern Ireland, are not checked.
 */
const paragraphsOf = {
  england: { first: 1, last: 7, since: '2006-03-01' },
  wales: { first: 12, last: 18, since: '2007-04-01' },
} as const;

/** The first and last paragraph that describe exempt information somewhere. */
export interface ExemptParagraphs {
  readonly jurisdiction: keyof typeof paragraphsOf;
  readonly first: number;
  readonly last: number;
}

/** Returns the paragraphs that describe exempt information on a day, `YYYY-MM-DD`; null where they are not known. */
export function exemptParagraphsOf(
  jurisdiction: CouncilMatter['jurisdiction'] | undefined,
  day: string,
): ExemptParagraphs | null {
  if (jurisdiction !== 'england' && jurisdiction !== 'wales') return null;
  const { first, last, since } = paragraphsOf[jurisdiction];
  return day < since ? null : { jurisdiction, first, last };
}

/** Says which paragraphs there are where one of those named is none of them; null where all are. */
export function exemptParagraphFault(
  paragraphs: readonly number[],
  jurisdiction: CouncilMatter['jurisdiction'],
  day: string,
): string | null {
  const range = exemptParagraphsOf(jurisdiction, day);
  const unknown = paragraphs.find((paragraph) => range !== null && (paragraph < range.first || paragraph > range.last));
  return range === null || unknown === undefined
    ? null
    : `Paragraph ${unknown} of Schedule 12A describes nothing exempt; give --exempt ${range.first} to ${range.last}, such as --exempt ${range.first + 2}.`;
}
