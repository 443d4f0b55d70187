import { say, type Words } from '../fill-words.ts';
import type { KeptSite } from '../kept/shelf.ts';
import { make } from '../make-element.ts';
import { makeNoteCard } from './note-card.ts';
import { rememberNotes } from './note-reminder.ts';
import type { NoteStore } from './note-store.ts';
import { sortNotes, type Note } from './note.ts';
import { sayStorage } from './say-storage.ts';

/** What the list is made with. */
export interface ListFacts {
  readonly words: Words;
  readonly lang: string;
  readonly store: NoteStore;
  readonly site: KeptSite;
  readonly renew: () => Promise<void>;
}

/** Lists notes by meeting, each with the way to its paragraph, what it was written on, and its text. */
export function listNotes(box: HTMLElement, notes: readonly Note[], facts: ListFacts): void {
  const meetings = new Map<string, Note[]>();
  for (const note of sortNotes(notes)) meetings.set(note.meeting, [...(meetings.get(note.meeting) ?? []), note]);
  box.replaceChildren(
    ...[...meetings].flatMap(([meeting, ofMeeting]) => [
      make('h2', {
        class: 'cd-heading-m',
        children: [linkTo(meeting, ofMeeting[0]?.meetingTitle ?? meeting)],
      }),
      ...ofMeeting.map((note) => makeEntry(note, facts)),
    ]),
  );
}

function makeEntry(note: Note, { words, lang, store, site, renew }: ListFacts): HTMLElement {
  const values = { number: note.number, page: note.pageTitle };
  const card = makeNoteCard(note, {
    words,
    lang,
    place: null,
    edit: null,
    remove: async () => {
      await store.remove(note);
      rememberNotes(site, (await store.all()).length);
      return async () => {
        await store.save(note, null);
        await renew();
      };
    },
    fail: (error) => sayStorage(words, error),
  });
  card.prepend(
    make('h3', {
      class: 'cd-heading-s',
      children: [linkTo(`${note.page}#${note.paragraph}`, say(words, 'paragraphOfPage', values))],
    }),
    make('blockquote', { class: 'cd-note__quotation', text: note.quotation }),
  );
  return card;
}

/** Paths begin with a slash: those of imported notes have been made so, and nothing else becomes a link. */
function linkTo(path: string, text: string): HTMLAnchorElement {
  const href = new URL(path, location.origin);
  return make('a', { class: 'govuk-link', text, attributes: { href: href.pathname + href.hash } });
}
