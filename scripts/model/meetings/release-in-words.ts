import type { Words } from '../../words/words.ts';
import type { Release } from '../agenda.ts';
import { formatDayShort } from '../calendar/format-day.ts';

/**
 * Returns the history of papers that were released:
 * `Was exempt under paragraph 3 of Schedule 12A until 4 May 2026; released by minute 34 of that day.`
 */
export function releaseInWords({ date, by, was }: Release, words: Words): string {
  const day = formatDayShort(date, words);
  return was.kind === 'exempt'
    ? words.agenda.wasExempt(
        was.paragraphs.map(({ number }) => number),
        day,
        by,
      )
    : words.agenda.wasConfidential(day, by);
}
