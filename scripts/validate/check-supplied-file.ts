import { diagnose } from '../diagnostics/diagnose.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { KeyPath } from '../diagnostics/source-file.ts';
import type { RawFile } from '../load/raw-root.ts';
import type { CheckedMeeting } from './checked-root.ts';
import { isPdf } from './named-pdf.ts';
import type { RootIndex } from './root-index.ts';

/** Checks that a supplied file is in `files/` of its meeting and, for a withheld paper, not in the open one; notes it where it is a PDF. */
export function checkSuppliedFile(
  index: RootIndex,
  checked: CheckedMeeting,
  source: RawFile,
  path: KeyPath,
  src: string,
  withheld: boolean,
): void {
  const at = source.positionOf(path);
  const { folder } = checked;
  if (!/^files\/[^/\\]+$/u.test(src)) {
    index.report(diagnose('FILE_OUTSIDE_FOLDER', at, { src }));
    return;
  }
  const files = checked.files.filter(({ exempt }) => exempt === withheld);
  const names = files.map((file) => file.src);
  const found = files.find((file) => file.src === src);
  if (found !== undefined) {
    if (isPdf(found)) index.notePdf({ file: found.file, src, at });
    return;
  }
  if (withheld) {
    if (checked.files.some((file) => file.src === src)) index.report(diagnose('FILE_EXPOSED', at, { src, folder }));
    if (index.root.edition === 'public') return;
  }
  const where = withheld ? `${folder}/exempt` : folder;
  index.report(diagnose('FILE_MISSING', at, { src, folder: where, nearest: nearest(src, names) }));
}
