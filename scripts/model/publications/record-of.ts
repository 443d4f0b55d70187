import type { Meeting } from '../meeting.ts';
import type { Publication } from '../publication.ts';
import type { RecordedFacts } from './publication-record.ts';

/** Returns what was recorded of a publication of a meeting; null where nothing was. */
export function recordOf(
  { kind, number }: Pick<Publication, 'kind' | 'number'>,
  { records }: Pick<Meeting, 'records'>,
): RecordedFacts | null {
  return records.find(({ matter }) => matter.kind === kind && matter.number === number)?.matter ?? null;
}
