import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawRoot } from '../load/raw-root.ts';
import type { ValidRoot } from '../schema/valid-root.ts';
import { buildValidRoot } from './build-valid-root.ts';
import { checkCommittees } from './check-committees.ts';
import { checkCouncil } from './check-council.ts';
import { checkData } from './check-data.ts';
import { checkMeetings } from './check-meetings.ts';
import { checkPeople } from './check-people.ts';
import { checkRecords } from './check-records.ts';
import { checkSchemas } from './checked-root.ts';
import type { NamedPdf } from './named-pdf.ts';
import { buildRootIndex } from './root-index.ts';

/** What is valid of a root, and everything that is not. */
export interface ValidatedRoot {
  /** Null only where there is no usable council.md. */
  readonly root: ValidRoot | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The supplied PDFs that something names, to be looked into next: see `checkNamedPdfs`. */
  readonly pdfs: readonly NamedPdf[];
}

/**
 * Checks all files of a root against their schemas, and what they say of each other. All problems are found in one
 * run. Whether a meeting has been is told from the council's `asOf`, else from the machine's day; a later `--today` counts
 * for more, an earlier one does not, since an archive may be built as it was on a former day. Without any, nothing is said.
 */
export function validateRoot(
  raw: RawRoot,
  options: { readonly today?: string | null; readonly machineDay?: string | null } = {},
): ValidatedRoot {
  const diagnostics: Diagnostic[] = [];
  const checked = checkSchemas(raw, options, diagnostics);
  const pdfs: NamedPdf[] = [];
  const index = buildRootIndex(checked, diagnostics, pdfs);
  checkCouncil(index);
  checkPeople(index);
  checkCommittees(index);
  checkMeetings(index);
  checkRecords(index);
  checkData(index);
  return { root: buildValidRoot(checked), diagnostics, pdfs };
}
