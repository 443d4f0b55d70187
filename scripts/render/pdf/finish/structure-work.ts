import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import type { ParentTree } from '../../../pdf/parent-tree.ts';

/** What those share who mend the structure of a document. */
export interface StructureWork {
  readonly document: PDFDocument;
  readonly parents: ParentTree;
  /** Sequences of marked content that are no longer read, by page: they are to become artifacts. */
  readonly silent: Map<PDFRef, Set<number>>;
}
