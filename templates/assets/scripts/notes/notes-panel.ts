import { count, say, type Words } from '../fill-words.ts';
import { make } from '../make-element.ts';
import type { Note, NotePlace } from './note.ts';

/** The part of a page that lists the reader's notes on it; the template gives it its heading and its switches. */
export class NotesPanel {
  readonly #words: Words;
  readonly #lang: string;
  readonly #said = make('p', { class: 'cd-note__said', attributes: { role: 'status' } });
  readonly #list = make('ul', { class: 'cd-links' });
  readonly #lost = make('div');

  constructor(box: Element, words: Words, lang: string) {
    this.#words = words;
    this.#lang = lang;
    box.replaceChildren(this.#said, this.#list, this.#lost);
  }

  /** Says how something went. */
  say(sentence: string): void {
    this.#said.textContent = sentence;
  }

  /** Lists the notes of the page, and whole those whose paragraph is gone. */
  show(notes: readonly Note[], placeOf: (note: Note) => NotePlace, card: (note: Note) => HTMLElement): void {
    this.list(notes, placeOf);
    this.#lost.replaceChildren(...notes.filter((note) => placeOf(note) === 'gone').map(card));
  }

  /** Lists the notes of the page with the way to each. */
  list(notes: readonly Note[], placeOf: (note: Note) => NotePlace): void {
    if (this.#said.textContent === '') this.say(count(this.#words, 'notes', notes.length, this.#lang));
    const there = notes.filter((note) => placeOf(note) !== 'gone');
    this.#list.replaceChildren(
      ...there.map((note) => {
        const link = make('a', {
          class: 'govuk-link',
          text: say(this.#words, 'paragraph', { number: note.number }),
          attributes: { href: `#${note.paragraph}` },
        });
        const marks = placeOf(note) === 'changed' ? [` ${say(this.#words, 'changedShort')}`] : [];
        return make('li', { children: [link, ...marks, `: ${shortened(note.text)}`] });
      }),
    );
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 90 ? line : `${line.slice(0, 88).replace(/\s\S*$/u, '')}…`;
}
