import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';

/** Returns the redirects that never lead anywhere, since a page or file stands at their former address. */
export function checkRedirects({ takenRedirects }: Archive): Diagnostic[] {
  return takenRedirects.map(({ from, to, at }) => diagnose('REDIRECT_TAKEN', at, { from, to }));
}
