import type { Meeting } from '../meeting.ts';
import type { RecordedFacts } from './publication-record.ts';

/**
 * Tells whether notice or agenda of a meeting had a correction since a publication was recorded. Records of older versions
 * do not say how many there were, and are renewed for the first.
 */
export function isNoticeCorrected(
  { corrections }: Pick<Meeting, 'corrections'>,
  { notice }: Pick<RecordedFacts, 'notice'>,
): boolean {
  return corrections.length > (notice?.corrections ?? 0);
}
