import { say, sayDay, type Words } from '../fill-words.ts';
import { make, makeButton } from '../make-element.ts';
import type { Note, NotePlace } from './note.ts';

/** How a note is shown and what can be done with it. */
export interface CardFacts {
  readonly words: Words;
  readonly lang: string;
  readonly place: NotePlace | null;
  /** Null where it can only be read and deleted. */
  readonly edit: (() => void) | null;
  /** Deletes the note and returns what brings it back; throws where it cannot. */
  readonly remove: () => Promise<() => Promise<void>>;
  readonly fail: (error: unknown) => string;
}

/** Returns a note as the page shows it. Deleted, it makes way for a button that brings it back. */
export function makeNoteCard(note: Note, facts: CardFacts): HTMLElement {
  const { words, place } = facts;
  const card = make('div', { class: 'cd-note', attributes: { 'data-note': note.id } });
  const said = make('p', { class: 'cd-note__said', attributes: { role: 'status' } });
  if (place === 'changed' || place === 'gone') {
    card.append(
      make('p', { class: 'cd-note__warning', text: say(words, place) }),
      make('blockquote', { class: 'cd-note__quotation', text: note.quotation }),
    );
  }
  const edit = facts.edit === null ? [] : [makeButton(say(words, 'edit'), facts.edit)];
  const remove = makeButton(say(words, 'delete'), () => {
    facts
      .remove()
      .then((restore) => {
        card.replaceChildren(
          make('p', { class: 'cd-note__said', text: say(words, 'deleted'), attributes: { role: 'status' } }),
        );
        const undo = makeButton(say(words, 'undo'), () => {
          restore().catch((error: unknown) => {
            card.append(make('p', { text: facts.fail(error) }));
          });
        });
        card.append(undo);
        undo.focus();
      })
      .catch((error: unknown) => {
        said.textContent = facts.fail(error);
      });
  });
  card.append(
    make('p', { class: 'cd-note__text', text: note.text }),
    make('p', { class: 'cd-note__day', text: sayWritten(note, facts) }),
    make('p', { class: 'cd-note__buttons', children: [...edit, remove] }),
    said,
  );
  return card;
}

function sayWritten({ created, modified }: Note, { words }: CardFacts): string {
  const values = { created: sayDay(words, created), modified: sayDay(words, modified) };
  return say(words, values.created === values.modified ? 'written' : 'writtenAndChanged', values);
}
