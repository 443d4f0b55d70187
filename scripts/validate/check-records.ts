import { diagnose } from '../diagnostics/diagnose.ts';
import { sealOf, type PublicationRecordMatter } from '../schema/publication-record.ts';
import type { CheckedFile } from './check-schema.ts';
import type { RootIndex } from './root-index.ts';

/** Checks that the records of publications are named after what they are of, and as they were written. */
export function checkRecords(index: RootIndex): void {
  for (const { meetings } of index.root.committees) {
    for (const { source, valid } of meetings.flatMap(({ records }) => records)) {
      // What the schema refuses was changed by hand too, and has been reported.
      if (valid === null) continue;
      const { matter } = valid;
      const expected = nameOf(matter);
      if (source.slug !== expected) {
        index.report(diagnose('PUBLICATION_RECORD_MISNAMED', source.positionOf(['kind']), { expected }));
      }
      if (sealOf(matter) !== matter.seal) {
        index.report(diagnose('PUBLICATION_RECORD_EDITED', source.positionOf(['seal']), { file: source.file }));
      }
    }
  }
}

/** Tells whether a record can be believed: one that was changed or renamed by hand says nothing of what was published. */
export function isSound({ source, valid }: CheckedFile<PublicationRecordMatter>): boolean {
  return valid !== null && source.slug === nameOf(valid.matter) && sealOf(valid.matter) === valid.matter.seal;
}

function nameOf({ kind, number }: PublicationRecordMatter): string {
  return `${kind}-${number}`;
}
