import { resolve, sep } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { OfficerError } from '../diagnostics/officer-error.ts';

/** Throws an OfficerError where the output folder lies inside a folder of the root that is read as content. */
export function refuseOutInContent(out: string, root: string): void {
  const folder = resolve(out);
  for (const name of ['content', 'data', 'templates']) {
    const inside = resolve(root, name);
    if (folder === inside || folder.startsWith(inside + sep)) {
      throw new OfficerError([diagnose('OUT_IN_CONTENT', { file: out, line: 1, column: 1 }, { folder: out })]);
    }
  }
}
