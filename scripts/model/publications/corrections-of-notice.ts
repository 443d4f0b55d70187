import type { RecordedFacts } from './publication-record.ts';

/** Returns how many corrections notice and agenda had; records of older versions do not say, and are renewed for the first. */
export function correctionsOfNotice({ notice }: Pick<RecordedFacts, 'notice'>): number {
  return notice?.corrections ?? 0;
}
