import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { listPaths } from '../model/list-paths.ts';
import { paperPdfPath } from '../model/site-path.ts';

/**
 * Returns the pages that were to be taken down and of which the site still has something: the page, its PDF or what stands
 * below it.
 */
export function checkRemoved(archive: Archive): Diagnostic[] {
  if (archive.removed.length === 0) return [];
  const live = [...listPaths(archive)];
  return archive.removed.flatMap(({ path, at }) => {
    const below = path.endsWith('/') ? path : `${path}/`;
    const left = live.filter((one) => one === path || one === paperPdfPath(path) || one.startsWith(below));
    const [first] = left;
    return first === undefined ? [] : [diagnose('REMOVED_STILL_THERE', at, { path, first, more: left.length - 1 })];
  });
}
