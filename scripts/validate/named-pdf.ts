import type { Diagnostic, SourcePosition } from '../diagnostics/diagnostic.ts';
import { diagnosePdf, type PdfProblem } from '../diagnostics/pdf-problem.ts';

/** A supplied PDF that something of its meeting names. */
export interface NamedPdf {
  /** Relative to the root. */
  readonly file: string;
  readonly src: string;
  /** The place in the front matter that names it; null where a text does, which says itself what is wrong with it. */
  readonly at: SourcePosition | null;
}

/** Tells by its name whether a supplied file is to be bound into packs. */
export function isPdf({ src }: { readonly src: string }): boolean {
  return /\.pdf$/iu.test(src);
}

/** Checks, at the places of the front matter that name them, that supplied PDFs can be bound into packs. */
export function checkNamedPdfs(
  named: readonly NamedPdf[],
  found: ReadonlyMap<string, { readonly problem: PdfProblem | null }>,
): Diagnostic[] {
  return named.flatMap(({ file, src, at }) => {
    const problem = found.get(file)?.problem ?? null;
    return at === null || problem === null ? [] : [diagnosePdf(problem, src, at)];
  });
}
