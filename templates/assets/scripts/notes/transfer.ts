import { count, say, type Words } from '../fill-words.ts';
import type { NoteStore } from './note-store.ts';
import { largestFile, readAnnotations } from './read-annotations.ts';
import { sayStorage } from './say-storage.ts';
import { writeAnnotations, type NotedSite } from './write-annotations.ts';

/** What the controls for export and import need. */
export interface TransferFacts {
  readonly words: Words;
  readonly store: NoteStore;
  readonly site: NotedSite;
  readonly renew: () => Promise<void>;
}

/** Has the page's controls write all notes into a file, and take the notes of a file in. */
export function bindTransfer(facts: TransferFacts): void {
  const said = document.querySelector<HTMLElement>('[data-notes-transfer-said]');
  const tell = (work: Promise<string>): void => {
    work
      .catch((error: unknown) => sayStorage(facts.words, error))
      .then(
        (sentence) => {
          if (said !== null) said.textContent = sentence;
        },
        () => undefined,
      );
  };
  document.querySelector('[data-notes-out]')?.addEventListener('click', () => {
    tell(exportNotes(facts));
  });
  const input = document.querySelector<HTMLInputElement>('[data-notes-in]');
  input?.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) tell(importNotes(file, facts));
    // So that the same file can be chosen again.
    input.value = '';
  });
}

async function exportNotes({ words, store, site }: TransferFacts): Promise<string> {
  const notes = await store.all();
  const now = new Date().toISOString();
  const text = writeAnnotations(notes, site, now);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/ld+json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `notes-${now.slice(0, 10)}.jsonld`;
  link.click();
  // Not at once, since some browsers read it only later.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return count(words, 'exported', notes.length, document.documentElement.lang);
}

async function importNotes(file: File, { words, store, site, renew }: TransferFacts): Promise<string> {
  if (file.size > largestFile) return say(words, 'fileTooLarge');
  const read = await readAnnotations(await file.text(), site);
  if (typeof read === 'string') return say(words, read);
  const { added, same, beside } = await store.merge(read.notes);
  await renew();
  const { lang } = document.documentElement;
  return [
    count(words, 'imported', added.length, lang),
    ...(same > 0 ? [count(words, 'same', same, lang)] : []),
    ...(beside > 0 ? [count(words, 'beside', beside, lang)] : []),
    ...(read.notUnderstood > 0 ? [count(words, 'notUnderstood', read.notUnderstood, lang)] : []),
  ].join(' ');
}
