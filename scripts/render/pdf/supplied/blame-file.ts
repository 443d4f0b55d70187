import type { SourcePosition } from '../../../diagnostics/diagnostic.ts';
import { OfficerError } from '../../../diagnostics/officer-error.ts';
import { diagnosePdf } from '../../../diagnostics/pdf-problem.ts';
import { StreamTooLarge } from '../../../pdf/decode-stream.ts';

/**
 * Does work on what a supplied file holds. Where that fails, the file is at fault, whatever inspection found: throws an
 * OfficerError that says so where the file is named.
 */
export async function blameFile<Result>(
  { src, at }: { readonly src: string; readonly at: SourcePosition },
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OfficerError) throw error;
    throw new OfficerError([diagnosePdf({ kind: error instanceof StreamTooLarge ? 'too-large' : 'damaged' }, src, at)]);
  }
}
