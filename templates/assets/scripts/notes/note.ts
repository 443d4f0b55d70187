/** A private note on a numbered paragraph. It lies on the reader's device and nowhere else. */
export interface Note {
  /** `urn:uuid:…`, and for ever. */
  readonly id: string;
  /** The path of the page within the host: `/meetings/committees/health/2019-07-03/access/`. */
  readonly page: string;
  readonly pageTitle: string;
  readonly meeting: string;
  readonly meetingTitle: string;
  /** The id of the paragraph on the page, and its number as readers know it. */
  readonly paragraph: string;
  readonly number: string;
  /** The paragraph's text when the note was written, and the SHA-256 of it in hex. */
  readonly quotation: string;
  readonly hash: string;
  readonly text: string;
  /** ISO 8601. */
  readonly created: string;
  readonly modified: string;
}

/** How long a note may be, in characters: some ten pages. */
export const longestNote = 20_000;

/** A numbered paragraph as it reads now. */
export interface ReadParagraph {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly hash: string;
}

/** What became of the paragraph that a note was written on. */
export type NotePlace = 'same' | 'changed' | 'gone';

/**
 * Returns what became of a note's paragraph. Only the paragraph of the same number counts: one elsewhere that reads
 * alike is another paragraph, and a note is never moved to it.
 */
export function placeOf(
  note: Pick<Note, 'paragraph' | 'hash'>,
  paragraphs: ReadonlyMap<string, ReadParagraph>,
): NotePlace {
  const paragraph = paragraphs.get(note.paragraph);
  if (paragraph === undefined) return 'gone';
  return paragraph.hash === note.hash ? 'same' : 'changed';
}

/** Returns a text with all its space made single: how a paragraph is broken into lines is no part of what it says. */
export function plainText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Returns the SHA-256 of a text in hex. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Returns notes in the order of their meetings (the newest first), pages and paragraphs. */
export function sortNotes(notes: readonly Note[]): Note[] {
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  return [...notes].sort(
    (a, b) =>
      compare(dayOf(b), dayOf(a)) ||
      compare(a.page, b.page) ||
      compare(a.paragraph, b.paragraph) ||
      compare(a.created, b.created),
  );
}

function dayOf({ meeting }: Note): string {
  return `${/\d{4}-\d\d-\d\d[^/]*/u.exec(meeting)?.[0] ?? ''} ${meeting}`;
}
