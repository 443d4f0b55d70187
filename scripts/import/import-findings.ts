import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { cellName, type SheetCell } from '../load/spreadsheet/sheet-grid.ts';
import type { Leftover } from './scorecard.ts';

/** Collects what is found in a sheet, and what of it was not understood. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly leftovers: readonly Leftover[];
  report(diagnostic: Diagnostic): void;
  /** Reports a finding and keeps the cells, which are not taken over. */
  leave(diagnostic: Diagnostic, ...cells: readonly SheetCell[]): void;
}

/** Returns an empty collection. */
export function openFindings(): Findings {
  const diagnostics: Diagnostic[] = [];
  const leftovers: Leftover[] = [];
  return {
    diagnostics,
    leftovers,
    report(diagnostic) {
      diagnostics.push(diagnostic);
    },
    leave(diagnostic, ...cells) {
      diagnostics.push(diagnostic);
      for (const cell of cells) {
        const text = cell.value === null ? '(a formula without a result)' : String(cell.value);
        leftovers.push({ cell: cellName(cell), text, reason: diagnostic.message });
      }
    },
  };
}
