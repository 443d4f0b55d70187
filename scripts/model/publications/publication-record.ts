import type { SourceFile } from '../../diagnostics/source-file.ts';
import type { PublicationRecordMatter } from '../../schema/publication-record.ts';

/** What a record says. */
export type RecordedFacts = PublicationRecordMatter;

/** What was recorded of a publication when `cleardays publish` froze it. */
export interface PublicationRecord {
  readonly source: SourceFile;
  readonly matter: RecordedFacts;
}
