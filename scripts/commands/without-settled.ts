import { basename, dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RecordSummary } from '../job.ts';

/** What is found of a meeting before a record is written, and is no longer so once it is. */
const settledByRecord: ReadonlySet<string> = new Set([
  'PUBLICATION_NOT_RECORDED',
  'PUBLISHED_PAPER_CORRECTED',
  'PUBLISHED_PAPER_REMOVED',
]);

/**
 * Returns findings without those that records which were just written have settled: they would ask for the command that
 * has run. Minutes are a paper of a later meeting, so what is found in them stays.
 */
export function withoutSettled(
  diagnostics: readonly Diagnostic[],
  recorded: readonly Pick<RecordSummary, 'file'>[],
): readonly Diagnostic[] {
  const folders = new Set(recorded.map(({ file }) => dirname(dirname(file))));
  const isSettled = ({ code, file }: Diagnostic): boolean =>
    settledByRecord.has(code) && folders.has(dirname(file)) && basename(file) !== 'minutes.md';
  return diagnostics.filter((finding) => !isSettled(finding));
}
