import { say } from './fill-words.ts';
import { readSite } from './kept/read-site.ts';
import { NoteStore } from './notes/note-store.ts';
import { NotesPanel } from './notes/notes-panel.ts';
import { PageNotes } from './notes/page-notes.ts';
import { readParagraphs } from './notes/read-paragraphs.ts';
import { canNote } from './notes/say-storage.ts';
import { bindSwitches } from './notes/switches.ts';
import { readWords } from './read-words.ts';

/** Lets a reader write private notes on the numbered paragraphs of a report or of minutes. */
async function start(box: HTMLElement): Promise<void> {
  const { lang, ...site } = readSite(box);
  const words = readWords<Record<string, string>>('notes-words') as Record<string, string>;
  const panel = new NotesPanel(box, words, lang);
  if (!canNote()) {
    panel.say(say(words, 'unsupported'));
    return;
  }
  bindSwitches(site);
  const { page = '', pageTitle = '', meeting = '', meetingTitle = '' } = box.dataset;
  const facts = { site, lang, words, path: page, title: pageTitle, meeting, meetingTitle };
  const notes = new PageNotes(facts, { store: new NoteStore(site), paragraphs: await readParagraphs(), panel });
  await notes.renew();
}

const box = document.querySelector<HTMLElement>('[data-notes]');
if (box !== null) void start(box);
