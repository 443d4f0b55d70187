import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Words } from '../../../words/words.ts';
import type { SourcePosition } from '../../../diagnostics/diagnostic.ts';
import type { SheetFrame } from './sheet-frame.ts';

/** One page of a supplied PDF and the place kept for it in the pack. */
export interface SuppliedSheet {
  /** The loaded file, the same for all of its sheets. */
  readonly source: PDFDocument;
  /** Of one file in the pack alone. */
  readonly sourceKey: string;
  /** Counted from 0. */
  readonly sourcePage: number;
  /** The page of the pack that was left empty for it, counted from 0. */
  readonly hostPage: number;
  /** Where on that page it is fitted in. */
  readonly frame: SheetFrame;
  /** Of the file, for words about it: `Site plan`. */
  readonly title: string;
  /** What is said of the file, in the language of the document into which it is bound. */
  readonly words: Words['pack']['supplied'];
  /** BCP 47; null where the file does not say. */
  readonly language: string | null;
  /** What its meeting calls the file, for messages: `files/plan.pdf`. */
  readonly src: string;
  /** What names the file. */
  readonly at: SourcePosition;
}

/** Sheets of one file that follow each other. */
export type Run = readonly [SuppliedSheet, ...SuppliedSheet[]];
