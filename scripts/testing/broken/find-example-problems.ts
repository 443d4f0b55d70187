import type { Findings } from '../../diagnostics/officer-error.ts';
import { findProblems } from '../../pipeline.ts';

/** Returns all problems that `cleardays check` finds in a root, on the day that its council's `asOf` names. */
export function findExampleProblems(
  root: string,
  edition: 'public' | 'members',
  elsewhere: string | null = null,
): Promise<Findings> {
  const silent = { stage: () => undefined, detail: () => undefined };
  const now = new Date('2026-03-12T12:00:00Z');
  return findProblems({ root, edition, private: elsewhere, today: null, now, progress: silent });
}
