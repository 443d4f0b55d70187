import type { ScriptWords } from '../script-words.ts';

/** What scripts say of notes. */
const script = {
  write: 'Write a note here',
  label: 'Your note on {number}, kept on this device alone',
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Change',
  delete: 'Delete',
  undo: 'Undo',
  deleted: 'Note deleted.',
  saved: 'Note saved.',
  doubled: 'Note saved. It was changed in another window meanwhile: both versions are kept.',
  empty: 'Write something first, or choose Cancel.',
  stays: 'Your text is still in the box.',
  written: 'Written on {created}.',
  writtenAndChanged: 'Written on {created}, changed on {modified}.',
  changed: 'Written on an earlier wording of this paragraph, which was:',
  changedShort: '(on an earlier wording)',
  gone: 'This paragraph is no longer there. It was:',
  paragraph: '{number}',
  paragraphOfPage: '{number} of {page}',
  'notes.one': 'You have {count} note on this page.',
  'notes.other': 'You have {count} notes on this page.',
  'allNotes.one': 'You have {count} note on this device.',
  'allNotes.other': 'You have {count} notes on this device.',
  'meetingNotes.one': 'You have {count} note on this meeting.',
  'meetingNotes.other': 'You have {count} notes on this meeting.',
  'exported.one': '{count} note was written to a file.',
  'exported.other': '{count} notes were written to a file.',
  'imported.one': '{count} note was added.',
  'imported.other': '{count} notes were added.',
  'same.one': '{count} was here already.',
  'same.other': '{count} were here already.',
  'beside.one': '{count} of those added differs from the note that was here; both are kept.',
  'beside.other': '{count} of those added differ from the notes that were here; both versions are kept.',
  'notUnderstood.one': '{count} was not understood, or is of another site.',
  'notUnderstood.other': '{count} were not understood, or are of another site.',
  fileTooLarge: 'This file is larger than any file of notes. Nothing was read.',
  fileUnreadable: 'This file does not hold Web Annotations. Nothing was read.',
  fileOfOtherEdition: 'These notes were written in the other edition of this site. Nothing was read.',
  full: 'There is no room left on this device, or the browser gives this site no more.',
  refused: 'The browser does not let this site keep notes. A private window or a setting may be why.',
  unsupported: 'This browser cannot keep notes, or the connection is not secure.',
  newerProgram: 'Your notes are kept by a newer version of this site than this page. Load the page again.',
  evicted:
    'There were notes on this device, and the browser has removed them. If you have exported them, take them in again.',
};

/** Private notes, where they are written and where they are listed. */
export const notes = {
  title: 'Your notes',
  description: 'The private notes that you have written on this device.',
  about:
    'Notes that you write on reports and minutes stay in this browser, on this device. The council and other readers never see them.',
  export:
    'A browser may remove what a site keeps when room runs short, and does so when you clear its data. Export your notes now and then, and to read them on another device. The file holds Web Annotations, which other programs can read too.',
  needsScripts: 'To write and read notes, your browser must allow scripts on this site.',
  transfer: 'Export and import',
  exportAll: 'Export all notes',
  importFrom: 'Import notes from a file',
  howOnReport:
    'Choose the number of a paragraph to write a note on it. Notes stay in this browser: the council and other readers never see them.',
  howOnMinutes:
    'Choose the number of a minute to write a note on it. Notes stay in this browser: the council and other readers never see them.',
  all: 'All your notes, and how to take them with you',
  showAll: 'Show all my notes in their places',
  print: 'Print my notes with this page',
  here: 'You have a note here.',
  script: script as ScriptWords<typeof script>,
};
