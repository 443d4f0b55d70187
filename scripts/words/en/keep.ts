import type { ScriptWords } from '../script-words.ts';

/** What scripts say of packs on the device. */
const script = {
  keep: 'Keep this pack on this device',
  update: 'Update',
  remove: 'Remove from this device',
  stop: 'Stop',
  progress: 'How much of the pack is here',
  size: 'To read without a connection: about {size}, {pages} and {documents}.',
  'pages.one': '{count} page',
  'pages.other': '{count} pages',
  'documents.one': '{count} PDF',
  'documents.other': '{count} PDFs',
  'packs.one': '{count} pack is kept on this device',
  'packs.other': '{count} packs are kept on this device',
  kept: 'Kept on this device on {day} ({age}): {size}, {pages} and {documents}.',
  total: '{packs}: {size} in all.',
  none: 'No pack is kept on this device.',
  newer: 'A newer version has been published since.',
  takenDown: 'The council no longer publishes this pack. Please remove it.',
  keeping: 'Keeping the pack on this device.',
  removed: 'Removed from this device.',
  nothingKept: 'Nothing of this pack is kept.',
  formerKept: 'What was kept before is still there.',
  evicted: 'This pack was kept here, but the browser has removed it.',
  full: 'There is not enough room on this device, or the browser gives this site no more.',
  refused: 'The browser does not let this site keep anything. A private window or a setting may be why.',
  unsupported: 'This browser cannot keep packs, or the connection is not secure.',
  busy: 'Another window is keeping a pack just now. Try again when it is done.',
  connection: 'The council’s site cannot be reached.',
  signIn: 'The site asks you to sign in. Load this page again, sign in, and try once more.',
  gone: 'The council does not offer this pack for keeping.',
  changed: 'The site is being renewed just now. Try again in a few minutes.',
  stopped: 'Stopped.',
};

/** Packs that a reader keeps on the device, and the pages about them. */
export const keep = {
  title: 'Kept on this device',
  description: 'The packs that you have kept on this device.',
  about:
    'A pack that you keep can be read without a connection: the meeting, its reports and minutes, and the PDFs. Only what you ask for is kept, and only in this browser.',
  needsScripts: 'To keep packs, your browser must allow scripts on this site.',
  how: 'To keep a pack, open the page of its meeting and choose “Keep this pack on this device”.',
  notesApart: 'Your notes are kept apart from packs, and stay when you remove one.',
  exemptWarning: 'Exempt papers are kept on the device as well: whoever can open it can read them.',
  whatIsKept: 'What this device keeps',
  copy: 'You are reading a copy that was kept on this device. The council may have published something newer.',
  copyScript: {
    copy: 'You are reading a copy that was kept on this device on {day} ({age}). The council may have published something newer.',
  },
  offlineTitle: 'You are offline',
  offlineDescription: 'What stands in for a page that this device does not keep.',
  offlineAbout:
    'The council’s site cannot be reached just now, and the page that you asked for is not kept on this device.',
  script: script as ScriptWords<typeof script>,
};
