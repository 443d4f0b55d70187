import { diagnose } from '../diagnostics/diagnose.ts';
import { cellName } from '../load/spreadsheet/sheet-grid.ts';
import { placeOf } from './heading-text.ts';
import type { Findings } from './import-findings.ts';
import type { ExistingSet, PlannedRow } from './import-plan.ts';
import type { Scorecard } from './scorecard.ts';

/** Reports titles, polarities and officers of the sheet that differ from those of the set, which stay. */
export function reportKeptDefinitions(
  { file, header }: Scorecard,
  rows: readonly PlannedRow[],
  existing: ExistingSet | null,
  findings: Findings,
): void {
  const known = rows.flatMap(({ row, isNew }) => {
    const indicator = isNew ? undefined : existing?.matter.indicators.find(({ id }) => id === row.id);
    return indicator === undefined ? [] : [{ row, indicator }];
  });
  const compare = (
    kind: 'title' | 'polarity' | 'responsible',
    what: string,
    valuesOf: (pair: (typeof known)[number]) => readonly [string | null, string | undefined],
  ): void => {
    const column = header.columns.find(({ role }) => role.kind === kind);
    const different = known.filter((pair) => {
      const [typed, held] = valuesOf(pair);
      return typed !== null && held !== undefined && typed !== held.trim().replaceAll(/\s+/gu, ' ');
    });
    const [first] = different;
    if (column === undefined || first === undefined) return;
    const [typed, held] = valuesOf(first);
    const cell = { row: first.row.cell.row, column: column.column };
    const example = `${cellName(cell)} has "${typed ?? ''}", the set "${held ?? ''}"`;
    findings.report(
      diagnose('IMPORT_DEFINITIONS_KEPT', placeOf(file, cell), { what, count: different.length, example }),
    );
  };
  compare('title', 'title', ({ row, indicator }) => [row.title, indicator.title]);
  compare('polarity', 'polarity', ({ row, indicator }) => [row.polarity, indicator.polarity]);
  compare('responsible', 'responsible officer', ({ row, indicator }) => [row.responsible, indicator.responsible]);
}
