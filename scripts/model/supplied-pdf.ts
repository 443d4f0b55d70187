import type { PdfProblem } from '../diagnostics/pdf-problem.ts';

/** What a supplied PDF says of itself. */
export interface PdfFacts {
  /** In points, as a reader sees them: cut to the crop box and turned. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** Whether it says that it is tagged, and has tags. */
  readonly tagged: boolean;
  readonly title: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** Of its content, in hex. */
  readonly hash: string;
}

/** A supplied PDF that was looked into. Either its facts or its problem is there. */
interface SuppliedPdf {
  readonly facts: PdfFacts | null;
  readonly problem: PdfProblem | null;
}

/** The supplied PDFs that were looked into, by their path relative to the root. */
export type SuppliedPdfs = ReadonlyMap<string, SuppliedPdf>;
