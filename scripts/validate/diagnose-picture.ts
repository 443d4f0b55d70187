import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../diagnostics/diagnostic.ts';

/** Returns what is wrong with a logo or photograph that is not in the folder it belongs to, at the place that names it. */
export function diagnosePicture(src: string, folder: string, at: SourcePosition): Diagnostic {
  const isElsewhere = /^(?:[a-z]+:|\/\/)/iu.test(src);
  return diagnose(isElsewhere ? 'PICTURE_ELSEWHERE' : 'PICTURE_MISSING', at, { src, folder });
}
