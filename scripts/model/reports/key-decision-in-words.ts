import type { Words } from '../../words/words.ts';
import { formatDayShort } from '../calendar/format-day.ts';
import type { SaidKeyDecision } from '../report.ts';

/**
 * Returns the reference of a key decision with when notice of it was given (a day, or what was typed instead of one), or
 * why there was less notice than the law asks for.
 */
export function keyDecisionInWords({ reference, notice, exception }: SaidKeyDecision, words: Words): string {
  if (exception?.kind === 'general' && exception.informed !== null) {
    return words.report.generalException(reference, formatDayShort(exception.informed, words));
  }
  if (exception?.kind === 'urgent' && exception.agreedBy !== null) {
    return words.report.specialUrgency(reference, exception.agreedBy.name);
  }
  if (notice === null) return reference;
  const day = /^\d{4}-\d\d-\d\d$/u.test(notice) ? formatDayShort(notice, words) : notice;
  return words.report.keyDecisionNotice(reference, day);
}
