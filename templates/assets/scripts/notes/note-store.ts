import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptSite } from '../kept/shelf.ts';
import { mergeNotes, type Merge } from './merge-notes.ts';
import type { Note } from './note.ts';

interface NoteSchema extends DBSchema {
  notes: { key: string; value: Note; indexes: { page: string } };
}

/**
 * Each change of this number needs a step of its own in `upgrade`, which only ever adds: notes of years ago must come
 * through all of them.
 */
const databaseVersion = 1;

/** The reader's notes of one site and edition. Everything throws what the browser throws where it refuses or is full. */
export class NoteStore {
  readonly #name: string;
  readonly #channel: BroadcastChannel;

  constructor({ base, edition }: KeptSite) {
    this.#name = `cleardays ${edition} ${base} notes`;
    this.#channel = new BroadcastChannel(this.#name);
  }

  /** Has `act` done whenever another window changed something. */
  onChange(act: () => void): void {
    this.#channel.addEventListener('message', act);
  }

  /** Returns the notes of a page. */
  ofPage(page: string): Promise<Note[]> {
    return this.#with((database) => database.getAllFromIndex('notes', 'page', page));
  }

  /** Returns all notes. */
  all(): Promise<Note[]> {
    return this.#with((database) => database.getAll('notes'));
  }

  /**
   * Saves a note. `former` is what the reader began to change, null for a new note. Where another window has changed it
   * meanwhile, both versions are kept; returns whether that was so.
   */
  async save(note: Note, former: Note | null): Promise<boolean> {
    const isDoubled = await this.#with(async (database) => {
      const transaction = database.transaction('notes', 'readwrite');
      const there = await transaction.store.get(note.id);
      const isOther = there !== undefined && there.modified !== former?.modified;
      const kept = isOther ? { ...note, id: `urn:uuid:${crypto.randomUUID()}` } : note;
      await Promise.all([transaction.store.put(kept), transaction.done]);
      return isOther;
    });
    this.#changed();
    return isDoubled;
  }

  /** Deletes a note. */
  async remove(note: Note): Promise<void> {
    await this.#with((database) => database.delete('notes', note.id));
    this.#changed();
  }

  /** Adds notes to those that are there, all or none. */
  async merge(incoming: readonly Note[]): Promise<Merge> {
    const merge = await this.#with(async (database) => {
      const transaction = database.transaction('notes', 'readwrite');
      const result = mergeNotes(await transaction.store.getAll(), incoming);
      await Promise.all([...result.added.map((note) => transaction.store.put(note)), transaction.done]);
      return result;
    });
    this.#changed();
    return merge;
  }

  #changed(): void {
    this.#channel.postMessage('changed');
  }

  /** Opened for each piece of work and closed after it, so that no window stands in the way of another's new version. */
  async #with<Result>(work: (database: IDBPDatabase<NoteSchema>) => Promise<Result>): Promise<Result> {
    const database = await openDB<NoteSchema>(this.#name, databaseVersion, {
      upgrade(opened, formerVersion) {
        if (formerVersion < 1) opened.createObjectStore('notes', { keyPath: 'id' }).createIndex('page', 'page');
      },
    });
    try {
      return await work(database);
    } finally {
      database.close();
    }
  }
}
