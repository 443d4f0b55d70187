import { diagnose } from './diagnose.ts';
import type { Diagnostic, SourcePosition } from './diagnostic.ts';

/** Why a supplied PDF cannot be bound into a pack. */
export type PdfProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-pdf' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'too-long'; readonly pages: number }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The most pages that a supplied PDF may have to be bound into a pack. */
export const mostSuppliedPages = 500;

/** Returns the diagnostic of a supplied PDF that cannot be bound, at the place that names it as `src`. */
export function diagnosePdf(problem: PdfProblem, src: string, at: SourcePosition): Diagnostic {
  switch (problem.kind) {
    case 'empty':
      return diagnose('PDF_EMPTY', at, { src });
    case 'not-a-pdf':
      return diagnose('FILE_NOT_PDF', at, { src });
    case 'damaged':
      return diagnose('PDF_DAMAGED', at, { src });
    case 'encrypted':
      return diagnose('PDF_ENCRYPTED', at, { src });
    case 'too-long':
      return diagnose('PDF_TOO_LONG', at, { src, pages: problem.pages, limit: mostSuppliedPages });
    case 'too-large':
      return diagnose('PDF_TOO_LARGE', at, { src });
    case 'unreadable':
      return diagnose('FILE_UNREADABLE', at, { reason: problem.reason });
  }
}
