import { holds, mayDiffer, type CountCell, type CountLines } from './count-table.ts';
import type { DisclosureRule } from './disclosure-rule.ts';

/** What is looked at before a search gives up; the cell then counts as not protected, and more is withheld. */
const patience = 2000;

/** A table of counts with what is withheld of it so far. */
export interface PartlyWithheld extends CountLines {
  readonly cells: readonly CountCell[];
  readonly withheld: ReadonlySet<number>;
  readonly rule: DisclosureRule;
}

/**
 * Returns a table that a reader cannot tell from the true one and in which the cell has another value, as the steps that
 * lead to it (by cell, one more or one less), or null where none was found. All sums hold in it, every published figure
 * is the same, and no number leaves the range that a reader may know of. That such a table exists is the proof that
 * nothing published determines the cell, nor any other in the steps.
 */
export function findOtherTable(start: number, table: PartlyWithheld): ReadonlyMap<number, number> | null {
  const { cells, lines, linesOf, withheld, rule } = table;
  const steps = new Map<number, number>();
  const excess = new Map<number, number>();
  let tries = 0;

  const change = (cell: number, step: number): void => {
    for (const index of linesOf[cell] ?? []) {
      const line = lines[index];
      if (line === undefined || !holds(line, cells)) continue;
      const now = (excess.get(index) ?? 0) + (line.total === cell ? -step : step);
      if (now === 0) excess.delete(index);
      else excess.set(index, now);
    }
  };
  /** Takes the step and whatever it makes necessary; takes it back where that leads nowhere. */
  const tryStep = (cell: number, step: number): boolean => {
    const it = cells[cell];
    if (it === undefined || steps.has(cell) || !mayDiffer(it, step, withheld.has(cell), rule)) return false;
    steps.set(cell, step);
    change(cell, step);
    if (settle()) return true;
    change(cell, -step);
    steps.delete(cell);
    return false;
  };
  /** Makes up for what a sum has too much or too little, with another of its cells. */
  const settle = (): boolean => {
    const [open] = excess;
    if (open === undefined) return true;
    if ((tries += 1) > patience) return false;
    const [index, over] = open;
    const line = lines[index];
    if (line === undefined) return false;
    const step = over > 0 ? -1 : 1;
    // What stands in no other sum ends the matter, so it is tried first.
    const members = [...line.parts, line.total].sort((a, b) => (linesOf[a]?.length ?? 0) - (linesOf[b]?.length ?? 0));
    return members.some((cell) => tryStep(cell, cell === line.total ? -step : step));
  };

  return tryStep(start, 1) || tryStep(start, -1) ? steps : null;
}
