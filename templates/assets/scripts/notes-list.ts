import { count, say } from './fill-words.ts';
import { readSite } from './kept/read-site.ts';
import { bindTransfer } from './notes/transfer.ts';
import { listNotes } from './notes/list-notes.ts';
import { NoteStore } from './notes/note-store.ts';
import { areNotesLost, rememberNotes } from './notes/note-reminder.ts';
import { canNote, sayStorage } from './notes/say-storage.ts';
import { readWords } from './read-words.ts';

/** Lists all notes of this device, or those of the meeting that the address asks for, and takes them out and in. */
const words = readWords<Record<string, string>>('notes-words') as Record<string, string>;

function start(box: HTMLElement, said: HTMLElement): void {
  const { lang, ...site } = readSite(box);
  if (!canNote()) {
    said.textContent = say(words, 'unsupported');
    return;
  }
  const store = new NoteStore(site);
  const meeting = new URLSearchParams(location.search).get('meeting');
  const renew = async (): Promise<void> => {
    try {
      const all = await store.all();
      const shown = meeting === null ? all : all.filter((note) => note.meeting === meeting);
      said.textContent = areNotesLost(site, all.length)
        ? say(words, 'evicted')
        : count(words, meeting === null ? 'allNotes' : 'meetingNotes', shown.length, lang);
      if (all.length > 0) rememberNotes(site, all.length);
      listNotes(box, shown, { words, lang, store, site, renew });
    } catch (error) {
      said.textContent = sayStorage(words, error);
    }
  };
  bindTransfer({ words, store, site: { ...site, address: box.dataset.address ?? '' }, renew });
  store.onChange(() => void renew());
  void renew();
}

const box = document.querySelector<HTMLElement>('[data-notes-list]');
const said = document.querySelector<HTMLElement>('[data-notes-said]');
if (box !== null && said !== null) start(box, said);
