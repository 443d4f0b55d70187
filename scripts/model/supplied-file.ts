import type { PdfProblem } from '../diagnostics/pdf-problem.ts';
import type { PdfFacts } from './supplied-pdf.ts';

/** A picture or a PDF that stands in a meeting's `files/`, or in `exempt/files/`. */
export interface SuppliedFile {
  /** Relative to the root: where it lies on disk. */
  readonly file: string;
  /** Relative to the meeting's folder: `files/plan.pdf`, or `exempt/files/plan.pdf`, which private texts call `files/…` too. */
  readonly src: string;
  /** The meeting's path, to find the file of a given `src` and meeting. */
  readonly meetingPath: string;
  readonly path: string;
  /** Whether it is not for publication; in the members' edition alone. */
  readonly exempt: boolean;
  readonly bytes: number;
  /** Of a PDF that some text of its meeting names and that can be bound into a pack; else null. */
  readonly pdf: PdfFacts | null;
  /** Why a PDF that is named cannot be bound; else null. */
  readonly pdfProblem: PdfProblem | null;
}

/** A supplied PDF that is a paper of an agenda item. */
export interface SuppliedPaper {
  readonly kind: 'supplied';
  readonly title: string;
  readonly file: SuppliedFile;
}
