import type { ValidMeeting } from '../../schema/valid-root.ts';

/** Returns whether a record of a meeting's publications holds papers of an item, which then stay though it is withdrawn. */
export function hasRecordedPapers({ records }: ValidMeeting, number: string): boolean {
  return records.some(({ matter }) => matter.items.some((item) => item.number === number && item.papers.length > 0));
}
