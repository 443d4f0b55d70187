import { say, type Words } from '../fill-words.ts';
import type { KeptSite } from '../kept/shelf.ts';
import { make, makeButton } from '../make-element.ts';
import { makeNoteCard } from './note-card.ts';
import { focusEditor, makeNoteEditor } from './note-editor.ts';
import { areNotesLost, rememberNotes } from './note-reminder.ts';
import type { NoteStore } from './note-store.ts';
import { placeOf, sortNotes, type Note } from './note.ts';
import type { NotesPanel } from './notes-panel.ts';
import type { PageParagraph } from './read-paragraphs.ts';
import { sayStorage } from './say-storage.ts';

/** The page that notes are written on. */
export interface NotedPage {
  readonly site: KeptSite;
  readonly lang: string;
  readonly words: Words;
  readonly path: string;
  readonly title: string;
  readonly meeting: string;
  readonly meetingTitle: string;
}

/**
 * The notes beside the paragraphs of a page. They open at the paragraph that the address names, or all at once where the
 * reader wants it; else only a bar marks the paragraph, so that nothing moves when the page is loaded.
 */
export class PageNotes {
  readonly #page: NotedPage;
  readonly #store: NoteStore;
  readonly #paragraphs: ReadonlyMap<string, PageParagraph>;
  readonly #panel: NotesPanel;
  #opener: HTMLElement | null = null;

  constructor(
    page: NotedPage,
    {
      store,
      paragraphs,
      panel,
    }: { store: NoteStore; paragraphs: ReadonlyMap<string, PageParagraph>; panel: NotesPanel },
  ) {
    this.#page = page;
    this.#store = store;
    this.#paragraphs = paragraphs;
    this.#panel = panel;
    addEventListener('hashchange', () => {
      this.#follow();
    });
    store.onChange(() => void this.renew());
    this.#follow();
  }

  /** Shows the notes as they are now, and leaves alone what is just being written. */
  async renew(): Promise<void> {
    try {
      const notes = sortNotes(await this.#store.ofPage(this.#page.path));
      await this.#watchForLoss();
      for (const paragraph of this.#paragraphs.values()) {
        this.#fill(
          paragraph,
          notes.filter((note) => note.paragraph === paragraph.id),
        );
      }
      this.#panel.show(
        notes,
        (note) => placeOf(note, this.#paragraphs),
        (note) => this.#card(note),
      );
      this.#follow();
    } catch (error) {
      this.#panel.say(sayStorage(this.#page.words, error));
    }
  }

  async #watchForLoss(): Promise<void> {
    const { site, words } = this.#page;
    const { length } = await this.#store.all();
    if (areNotesLost(site, length)) this.#panel.say(say(words, 'evicted'));
    else rememberNotes(site, length);
  }

  #fill(paragraph: PageParagraph, notes: readonly Note[]): void {
    const { element } = paragraph;
    element.classList.toggle('cd-has-note', notes.length > 0);
    const number = element.querySelector('.paragraph-number, .cd-minute__number');
    if (notes.length > 0) number?.setAttribute('aria-describedby', 'cd-note-here');
    else number?.removeAttribute('aria-describedby');
    const place = placeBelow(element);
    // What is being written is not touched: moved, it would lose the cursor.
    for (const card of [...place.children]) if (card.tagName !== 'FORM') card.remove();
    place.prepend(...notes.map((note) => this.#card(note)));
  }

  #card(note: Note): HTMLElement {
    const { words, lang } = this.#page;
    const paragraph = this.#paragraphs.get(note.paragraph);
    return makeNoteCard(note, {
      words,
      lang,
      place: placeOf(note, this.#paragraphs),
      edit:
        paragraph === undefined
          ? null
          : () => {
              this.#write(paragraph, note);
            },
      remove: async () => {
        await this.#store.remove(note);
        await this.#afterRemoval(note);
        return async () => {
          await this.#store.save(note, null);
          await this.renew();
        };
      },
      fail: (error) => sayStorage(words, error),
    });
  }

  /** The card itself stays, since it holds the way back. */
  async #afterRemoval(note: Note): Promise<void> {
    const notes = sortNotes(await this.#store.ofPage(this.#page.path));
    rememberNotes(this.#page.site, (await this.#store.all()).length);
    const paragraph = this.#paragraphs.get(note.paragraph)?.element;
    paragraph?.classList.toggle(
      'cd-has-note',
      notes.some((other) => other.paragraph === note.paragraph),
    );
    this.#panel.list(notes, (other) => placeOf(other, this.#paragraphs));
  }

  /** Opens the notes of the paragraph that the address names, and offers to write one. */
  #follow(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const paragraph = this.#paragraphs.get(id);
    this.#opener?.remove();
    this.#opener = null;
    for (const { element } of this.#paragraphs.values())
      placeBelow(element).classList.toggle('cd-notes-here--open', element.id === id);
    if (paragraph === undefined) return;
    const button = makeButton(
      say(this.#page.words, 'write'),
      () => {
        this.#write(paragraph, null);
      },
      'cd-copy__button',
    );
    this.#opener = make('span', { class: 'cd-note-open', children: [' ', button] });
    const { element } = paragraph;
    const copy = element.querySelector('.cd-copy') ?? element.querySelector('.paragraph-number');
    if (copy !== null) copy.after(this.#opener);
    else element.querySelector('h2')?.after(this.#opener);
  }

  #write(paragraph: PageParagraph, former: Note | null): void {
    const { words } = this.#page;
    const place = placeBelow(paragraph.element);
    const open = place.querySelector<HTMLElement>(':scope > form');
    if (open !== null) {
      focusEditor(open);
      return;
    }
    const form = makeNoteEditor({
      words,
      number: paragraph.number,
      text: former?.text ?? '',
      save: (text) => this.#save(paragraph, former, text),
      close: () => {
        form.remove();
        place.classList.remove('cd-notes-here--writing');
        this.#opener?.querySelector('button')?.focus();
      },
      fail: (error) => sayStorage(words, error),
    });
    place.append(form);
    place.classList.add('cd-notes-here--writing');
    focusEditor(form);
  }

  async #save(paragraph: PageParagraph, former: Note | null, text: string): Promise<void> {
    const { path, title, meeting, meetingTitle, words } = this.#page;
    const now = new Date().toISOString();
    const { hash, number, text: quotation } = paragraph;
    // A note stays with the wording that it was written on, however often it is written over.
    const note: Note =
      former === null
        ? {
            id: `urn:uuid:${crypto.randomUUID()}`,
            page: path,
            pageTitle: title,
            meeting,
            meetingTitle,
            paragraph: paragraph.id,
            number,
            quotation,
            hash,
            text,
            created: now,
            modified: now,
          }
        : { ...former, text, modified: now };
    const isDoubled = await this.#store.save(note, former);
    await navigator.storage.persist().catch(() => false);
    await this.renew();
    this.#panel.say(say(words, isDoubled ? 'doubled' : 'saved'));
  }
}

/** Returns the place for the notes of a paragraph: after it, or at the end of a minute. */
function placeBelow(element: HTMLElement): HTMLElement {
  const isMinute = element.classList.contains('cd-minute');
  const there = isMinute ? element.querySelector(':scope > .cd-notes-here') : element.nextElementSibling;
  if (there instanceof HTMLElement && there.classList.contains('cd-notes-here')) return there;
  const place = make('div', { class: 'cd-notes-here' });
  if (isMinute) element.append(place);
  else element.after(place);
  return place;
}
