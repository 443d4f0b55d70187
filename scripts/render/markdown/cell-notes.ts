import type { Words } from '../../words/words.ts';

/** Returns the letter of a note: a, b … z, aa, ab …, as a list of type a counts. */
function noteLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : `${noteLetter(Math.floor(index / 26) - 1)}${letter}`;
}

/** Returns the id of a note under the table with this id. */
export function noteId(tableId: string, index: number): string {
  return `${tableId}-note-${noteLetter(index)}`;
}

/** Returns the mark in a cell that leads to a note under its table, named in the words given. */
export function noteMark(tableId: string, index: number, { body }: Words): string {
  const letter = noteLetter(index);
  return `<sup class="cell-note"><a href="#${noteId(tableId, index)}" aria-label="${body.cellNote(letter)}">${letter}</a></sup>`;
}
