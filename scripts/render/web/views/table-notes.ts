import type { Words } from '../../../words/words.ts';
import { noteId, noteMark } from '../../markdown/cell-notes.ts';

/** What is said once under a table, where letters in its cells lead to it. */
export interface TableNote {
  readonly id: string;
  readonly text: string;
}

/** Collects what is said under a table, each distinct remark once. */
export class TableNotes {
  private readonly texts: string[] = [];
  private readonly tableId: string;
  private readonly words: Words;

  constructor(tableId: string, words: Words) {
    this.tableId = tableId;
    this.words = words;
  }

  get list(): TableNote[] {
    return this.texts.map((text, index) => ({ id: noteId(this.tableId, index), text }));
  }

  /** Returns the mark of a cell for a remark, or nothing for none. */
  markFor(text: string | null): string {
    if (text === null) return '';
    const known = this.texts.indexOf(text);
    return noteMark(this.tableId, known < 0 ? this.texts.push(text) - 1 : known, this.words);
  }
}
