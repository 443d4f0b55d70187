import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readRoot } from '../../load/read-root.ts';
import { validateRoot } from '../../validate/validate-root.ts';

/** Returns all problems of a root, on the day that its council's `asOf` names. */
export async function findExampleProblems(
  root: string,
  edition: 'public' | 'members',
): Promise<{ readonly diagnostics: readonly Diagnostic[]; lineOf(file: string, line: number): string | null }> {
  const loaded = await readRoot(root, { edition });
  const validated = validateRoot(loaded.root);
  return {
    diagnostics: [...loaded.diagnostics, ...validated.diagnostics],
    lineOf: (file, line) => loaded.root.lineOf(file, line),
  };
}
