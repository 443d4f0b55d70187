import { say, type Words } from '../fill-words.ts';
import { make, makeButton } from '../make-element.ts';
import { longestNote } from './note.ts';

/** What an editor is made from. */
export interface EditorFacts {
  readonly words: Words;
  /** The paragraph's number. */
  readonly number: string;
  readonly text: string;
  /** Saves the text; what it throws is told, and the text stays in the box. */
  readonly save: (text: string) => Promise<void>;
  readonly close: () => void;
  readonly fail: (error: unknown) => string;
}

let editors = 0;

/** Returns a form for the text of a note. While it holds something unsaved the browser asks before it leaves the page. */
export function makeNoteEditor({ words, number, text, save, close, fail }: EditorFacts): HTMLElement {
  editors += 1;
  const id = `cd-note-editor-${editors}`;
  const box = make('textarea', {
    class: 'cd-note__box',
    attributes: { id, rows: '5', maxlength: String(longestNote) },
  });
  box.value = text;
  const said = make('p', { class: 'cd-note__said', attributes: { role: 'status' } });
  const form = make('form', { class: 'cd-note cd-note--open' });
  const warn = (event: BeforeUnloadEvent): void => {
    if (form.isConnected && box.value !== text) event.preventDefault();
  };
  addEventListener('beforeunload', warn);
  const leave = (): void => {
    removeEventListener('beforeunload', warn);
    close();
  };
  const store = async (): Promise<void> => {
    if (box.value.trim() === '') {
      said.textContent = say(words, 'empty');
      box.focus();
      return;
    }
    try {
      await save(box.value);
      leave();
    } catch (error) {
      said.textContent = `${fail(error)} ${say(words, 'stays')}`;
      box.focus();
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void store();
  });
  form.append(
    make('label', { class: 'cd-note__label', text: say(words, 'label', { number }), attributes: { for: id } }),
    box,
    make('p', {
      class: 'cd-note__buttons',
      children: [
        make('button', { class: 'cd-button', text: say(words, 'save'), attributes: { type: 'submit' } }),
        makeButton(say(words, 'cancel'), leave),
      ],
    }),
    said,
  );
  return form;
}

/** Puts the cursor where the reader goes on writing. */
export function focusEditor(form: HTMLElement): void {
  const box = form.querySelector('textarea');
  box?.focus();
  box?.setSelectionRange(box.value.length, box.value.length);
}
