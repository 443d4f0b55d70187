import { formatDayShort } from '../../../model/calendar/format-day.ts';
import type { Correction } from '../../../model/correction.ts';
import type { Site } from '../site.ts';

/** A correction as a page shows it. */
export interface CorrectionLine {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `12 March 2026`. */
  readonly day: string;
  readonly html: string;
}

/** Returns the corrections of a page, the newest first. */
export function listCorrections(corrections: readonly Correction[], { text, words }: Site): CorrectionLine[] {
  return corrections.toReversed().map((correction) => ({
    date: correction.date,
    day: formatDayShort(correction.date, words),
    html: text.inline(correction.text),
  }));
}

/** Returns what is said of a corrected paper among other facts, `corrected 12 March 2026`; none where it never was. */
export function correctedInWords(corrections: readonly Correction[], { words }: Site): string[] {
  const last = corrections.at(-1);
  return last === undefined ? [] : [words.corrections.corrected(formatDayShort(last.date, words))];
}
