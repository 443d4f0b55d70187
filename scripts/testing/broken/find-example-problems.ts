import type { Findings } from '../../diagnostics/officer-error.ts';
import { findProblems } from '../../pipeline.ts';

/** Returns all problems that `cleardays check` finds in a root, on the day that its council's `asOf` names. */
export function findExampleProblems(root: string, edition: 'public' | 'members'): Promise<Findings> {
  const silent = { stage: () => undefined, detail: () => undefined };
  return findProblems({ root, edition, today: null, now: new Date('2026-03-12T12:00:00Z'), progress: silent });
}
