import type { Words } from '../../words/words.ts';
import { formatDayShort } from '../calendar/format-day.ts';
import type { Report } from '../report.ts';

/** Returns the reference of a key decision and when notice of it was given: a day, or what was typed instead of one. */
export function keyDecisionInWords({ reference, notice }: NonNullable<Report['keyDecision']>, words: Words): string {
  if (notice === null) return reference;
  const day = /^\d{4}-\d\d-\d\d$/u.test(notice) ? formatDayShort(notice, words) : notice;
  return words.report.keyDecisionNotice(reference, day);
}
