import type { CouncilMatter } from '../schema/council.ts';

/**
 * The paragraphs that describe exempt information. Source: Local Government Act 1972 Schedule 12A, Part 1 for England
 * (as substituted by SI 2006/88) and Part 4 for Wales (inserted by SI 2007/969). Scotland and Northern Ireland have
 * schedules of their own, which are not checked.
 */
const paragraphsOf = { england: { first: 1, last: 7 }, wales: { first: 12, last: 18 } } as const;

/** The first and last paragraph that describe exempt information somewhere. */
export interface ExemptParagraphs {
  readonly jurisdiction: keyof typeof paragraphsOf;
  readonly first: number;
  readonly last: number;
}

/** Returns the paragraphs that describe exempt information; null where they are not known. */
export function exemptParagraphsOf(jurisdiction: CouncilMatter['jurisdiction'] | undefined): ExemptParagraphs | null {
  return jurisdiction === 'england' || jurisdiction === 'wales'
    ? { jurisdiction, ...paragraphsOf[jurisdiction] }
    : null;
}

/** Says which paragraphs there are where one of those named is none of them; null where all are. */
export function exemptParagraphFault(
  paragraphs: readonly number[],
  jurisdiction: CouncilMatter['jurisdiction'],
): string | null {
  const range = exemptParagraphsOf(jurisdiction);
  const unknown = paragraphs.find((paragraph) => range !== null && (paragraph < range.first || paragraph > range.last));
  return range === null || unknown === undefined
    ? null
    : `Paragraph ${unknown} of Schedule 12A describes nothing exempt; give --exempt ${range.first} to ${range.last}, such as --exempt ${range.first + 2}.`;
}
