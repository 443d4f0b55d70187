import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Minutes } from '../../model/minutes.ts';

/** Draft minutes can be mended; what is found in approved ones, which are the agreed record, is for information. */
export function noteWhenApproved({ status }: Minutes, found: Diagnostic): Diagnostic {
  return status === 'approved' ? { ...found, severity: 'note' } : found;
}
