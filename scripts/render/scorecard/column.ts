import type { Indicator } from '../../model/figures/indicator-set.ts';
import { escapeText } from '../markdown/slots.ts';
import type { CellNotes } from './notes.ts';

/** A column of a scorecard: its head, and what each indicator has in it. */
export interface Column {
  /** The class of its cells. */
  readonly name: string;
  readonly headHtml: string;
  /** Whether its cells are heads of their rows. */
  readonly isRowHead?: boolean;
  /** A class that one cell alone has. */
  readonly nameOf?: (indicator: Indicator) => string;
  /** How wide it is in print, in millimetres, by estimate. */
  readonly width: number;
  readonly cellHtml: (indicator: Indicator, notes: CellNotes) => string;
}

/** Columns that stand together, under a head of their own where they have a title. */
export interface ColumnGroup {
  readonly title: string | null;
  /** The class of that head. */
  readonly name: string;
  readonly columns: readonly Column[];
}

/** Returns columns as a group without a head of its own. */
export function plainGroup(columns: readonly Column[]): ColumnGroup {
  return { title: null, name: '', columns };
}

/** Returns the head of a column as an abbreviation that says what it stands for. */
export function abbreviation(text: string, inFull: string): string {
  return `<abbr title="${escapeText(inFull)}">${escapeText(text)}</abbr>`;
}

/** Returns how wide columns are in print, in millimetres, by estimate. */
export function widthOf(groups: readonly ColumnGroup[]): number {
  return groups.flatMap(({ columns }) => columns).reduce((sum, { width }) => sum + width, 0);
}
