import type { Note } from './note.ts';

/** What becomes of the notes of a file. */
export interface Merge {
  /** Notes to add; those there already stay as they are. */
  readonly added: readonly Note[];
  /** How many were there already. */
  readonly same: number;
  /** How many of those added stand beside another version of themselves. */
  readonly beside: number;
}

/**
 * Merges notes into those that are there, without loss and without doubles. A note that was written on in two places is
 * kept in both versions: nobody here can know which of them the reader wants. Its other version has an id that follows
 * from the note, so that the same file read twice adds nothing.
 */
export function mergeNotes(existing: readonly Note[], incoming: readonly Note[]): Merge {
  const byId = new Map(existing.map((note) => [note.id, note]));
  const known = new Set(existing.map(matterOf));
  const added: Note[] = [];
  let same = 0;
  let beside = 0;
  for (const note of incoming) {
    if (known.has(matterOf(note))) {
      same += 1;
      continue;
    }
    const isTaken = byId.has(note.id);
    const own = isTaken ? { ...note, id: `${note.id}#${note.modified}` } : note;
    // The same note with the same moment and another text was made by hand; the first that came stays.
    if (byId.has(own.id)) {
      same += 1;
      continue;
    }
    if (isTaken) beside += 1;
    known.add(matterOf(own));
    byId.set(own.id, own);
    added.push(own);
  }
  return { added, same, beside };
}

function matterOf({ page, paragraph, hash, text }: Note): string {
  return JSON.stringify([page, paragraph, hash, text]);
}
