import type { Indicator, IndicatorSet } from '../../model/figures/indicator-set.ts';
import type { Words } from '../../words/words.ts';
import { noteId, noteMark } from '../markdown/cell-notes.ts';
import { escapeText } from '../markdown/slots.ts';

/** Where in a scorecard a remark stands. */
interface Place {
  readonly indicator: Indicator;
  readonly column: string;
}

/**
 * The notes under a scorecard; cells point to them by a letter. A remark on single figures says whose they are, since
 * under the table it stands alone: `LAC 3, England 2015/16: average`. One that can be made of any row is there once.
 */
export class CellNotes {
  private readonly notes: { readonly text: string; readonly reference: string | null; readonly columns: string[] }[] =
    [];
  private readonly id: string;
  private readonly words: Words;

  constructor(id: string, words: Words) {
    this.id = id;
    this.words = words;
  }

  /** Returns the mark of a cell for a remark, or nothing for none. */
  markFor(text: string | null, place?: Place): string {
    if (text === null) return '';
    const reference = place?.indicator.reference ?? null;
    let index = this.notes.findIndex((note) => note.text === text && note.reference === reference);
    if (index < 0) index = this.notes.push({ text, reference, columns: [] }) - 1;
    if (place !== undefined) this.notes[index]?.columns.push(place.column);
    return noteMark(this.id, index, this.words);
  }

  /** Returns the list of notes, or nothing for none. */
  render({ periods }: IndicatorSet): string {
    const order = periods.map(({ label }) => label);
    const items = this.notes.map(({ text, reference, columns }, index) => {
      const place = reference === null ? '' : `${reference}, ${columnsInWords(columns, order, this.words)}: `;
      return `<li id="${noteId(this.id, index)}">${escapeText(`${place}${text}`)}</li>`;
    });
    return items.length === 0 ? '' : `<ol class="scorecard-notes" type="a">${items.join('')}</ol>`;
  }
}

/** Columns in a list, three or more periods that follow each other by their ends: `April 2018, June 2018 to May 2019`. */
function columnsInWords(columns: readonly string[], order: readonly string[], { figures }: Words): string {
  const { range } = figures.periods;
  const placeOf = (column: string): number => order.indexOf(column);
  const runs: string[][] = [];
  for (const column of columns.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const run = runs.at(-1);
    const place = placeOf(column);
    if (run !== undefined && place > 0 && order[place - 1] === run.at(-1)) run.push(column);
    else runs.push([column]);
  }
  return runs.map((run) => (run.length > 2 ? range(run[0] ?? '', run.at(-1) ?? '') : run.join(', '))).join(', ');
}
