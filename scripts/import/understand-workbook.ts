import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { SheetGrid, Workbook } from '../load/spreadsheet/sheet-grid.ts';
import type { KnownSet } from './find-columns.ts';
import { readScorecard } from './read-scorecard.ts';
import type { Scorecard } from './scorecard.ts';

/** A scorecard, or why none was found. */
export interface Understood {
  readonly scorecard: Scorecard | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the scorecard of a workbook: on the sheet that is named, or else on the first that has the headings of one. */
export function understandWorkbook(workbook: Workbook, named: string | null, known: KnownSet): Understood {
  const at = { file: workbook.file, line: 1, column: 1 };
  const names = workbook.sheets.map(({ name }) => name);
  const sheet = named === null ? null : workbook.sheets.find(({ name }) => name.toLowerCase() === named.toLowerCase());
  if (named !== null && sheet === undefined) {
    const facts = { name: named, sheets: names, nearest: nearest(named, names) };
    return { scorecard: null, diagnostics: [diagnose('IMPORT_SHEET_UNKNOWN', at, facts)] };
  }
  const candidates = sheet == null ? workbook.sheets.filter(({ isHidden }) => !isHidden) : [sheet];
  for (const candidate of candidates) {
    const scorecard = readScorecard(workbook, candidate, known);
    if (scorecard === null) continue;
    const others = names.filter((name) => name !== candidate.name);
    const isChosen = named === null && others.length > 0;
    const facts = { name: candidate.name, others };
    return { scorecard, diagnostics: isChosen ? [diagnose('IMPORT_SHEET_CHOSEN', at, facts)] : [] };
  }
  const first = candidates.find((candidate) => !isEmpty(candidate));
  const name = first?.name ?? candidates[0]?.name ?? names[0] ?? '';
  return {
    scorecard: null,
    diagnostics: [diagnose(first === undefined ? 'IMPORT_SHEET_EMPTY' : 'IMPORT_HEADINGS_MISSING', at, { name })],
  };
}

function isEmpty({ rows }: SheetGrid): boolean {
  return rows.every((row) => row.every(({ kind }) => kind === 'empty'));
}
