import type { Findings } from '../../diagnostics/officer-error.ts';
import { findProblems } from '../../pipeline.ts';
import { readRoot } from '../../load/read-root.ts';
import { validateRoot } from '../../validate/validate-root.ts';
import { checkFigures } from '../../model/figures/check-figures.ts';

export async function findExampleProblems(root: string, edition: 'public' | 'members'): Promise<Findings> {
  const silent = { stage: () => undefined, detail: () => undefined };
  const f = await findProblems({ root, edition, today: null, now: new Date('2026-03-12T12:00:00Z'), progress: silent });
  const v = validateRoot((await readRoot(root, { edition })).root);
  return { ...f, lineOf: (a, b) => f.lineOf(a, b), diagnostics: [...f.diagnostics, ...checkFigures(v.root?.indicatorSets ?? [])] };
}
