import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { OfficerError } from '../diagnostics/officer-error.ts';

/**
 * Throws an OfficerError where the output folder is the folder of a built edition or lies inside one: a members' edition
 * there would be served together with the public one.
 */
export async function refuseOutInEdition(out: string): Promise<void> {
  for (let folder = resolve(out); folder !== dirname(folder); folder = dirname(folder)) {
    // What open-staging.ts leaves beside each edition that it has put in place.
    const mark = join(dirname(folder), `.${basename(folder)}.cleardays`);
    const isEdition = await stat(mark).then(
      () => true,
      () => false,
    );
    if (isEdition) {
      throw new OfficerError([diagnose('OUT_IN_EDITION', { file: out, line: 1, column: 1 }, { out, edition: folder })]);
    }
  }
}
