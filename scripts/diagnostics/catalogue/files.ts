import { entry } from '../catalogue-entry.ts';

/** Findings about the files and folders of a root. */
export const fileEntries = {
  ROOT_MISSING: entry<{ folder: string }>({
    severity: 'error',
    message: ({ folder }) => `There is no folder "${folder}".`,
    why: () => 'Cleardays builds from a root: a folder that holds content/ and data/.',
    fix: () => 'Name an existing folder with --root, or make a new one with "cleardays new council DIR".',
  }),
  ROOT_NOT_FOLDER: entry<{ folder: string }>({
    severity: 'error',
    message: ({ folder }) => `"${folder}" is a file and not a folder.`,
    why: () => 'Cleardays builds from a root: a folder that holds content/ and data/.',
    fix: () => 'Name the folder that holds content/ with --root.',
  }),
  ROOT_EMPTY: entry<{ folder: string }>({
    severity: 'error',
    message: ({ folder }) => `The folder "${folder}" has no folder content/ in it.`,
    why: () => 'The council, its committees and their papers are read from content/.',
    fix: () => 'Name the folder that holds content/ with --root, or make a new one with "cleardays new council DIR".',
  }),
  PRIVATE_MISSING: entry<{ folder: string }>({
    severity: 'error',
    message: ({ folder }) => `There is no folder "${folder}" to take exempt papers from.`,
    why: () =>
      'Without them the members’ edition lacks its exempt papers, and nothing can look for them in the public edition.',
    fix: () => 'Name the folder that holds them with --private, or leave --private out.',
  }),
  PRIVATE_FILE_UNEXPECTED: entry<{ isMeetingMissing: boolean }>({
    severity: 'error',
    message: ({ isMeetingMissing }) =>
      isMeetingMissing
        ? 'The root has no such folder to lay exempt papers over.'
        : 'This lies in the folder of exempt papers, but in no exempt/ folder of a meeting.',
    why: () =>
      'From the folder that --private names only content/committees/<committee>/<date>/exempt/ is read, so this would be missing without a word.',
    fix: ({ isMeetingMissing }) =>
      isMeetingMissing
        ? 'Give the folder the name that the committee or the meeting has in the root, or make that there.'
        : 'Move it to the exempt/ folder of its meeting, to the root if it is public, or out of this folder.',
  }),
  PRIVATE_FILE_TWICE: entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `The root has "${file}" as well.`,
    why: () => 'Of two papers in one place nobody can tell which one is meant.',
    fix: () => 'Keep it in one of the two places and delete the other.',
  }),
  COUNCIL_MISSING: entry<object>({
    severity: 'error',
    message: () => 'The file content/council.md is missing.',
    why: () => 'It says which council publishes, under what law and where the site is served.',
    fix: () => 'Write content/council.md with the keys name, jurisdiction, url and properOfficer.',
  }),
  COMMITTEE_FILE_MISSING: entry<{ folder: string }>({
    severity: 'error',
    message: ({ folder }) => `The committee's folder ${folder} has no committee.md.`,
    why: () => 'It holds the name of the committee, its members and whom to contact.',
    fix: () => 'Write committee.md in this folder, or delete the folder if there is no such committee.',
  }),
  MEETING_FILE_MISSING: entry<{ folder: string }>({
    severity: 'error',
    message: ({ folder }) => `The meeting's folder ${folder} has no meeting.md.`,
    why: () => 'It holds the time and venue of the meeting and its agenda.',
    fix: () => 'Write meeting.md in this folder, or delete the folder if there is no such meeting.',
  }),
  MEETING_FOLDER_INVALID: entry<{ name: string; proposal: string | null }>({
    severity: 'error',
    message: ({ name }) => `The folder "${name}" is not named after a date.`,
    why: () => 'A folder of a committee holds one meeting and is named after its date: year, month, day.',
    fix: ({ proposal }) =>
      proposal === null
        ? 'Rename it to the date of the meeting, such as 2019-07-03, or 2019-07-03-2 for a second meeting that day.'
        : `Rename it to "${proposal}".`,
  }),
  SLUG_INVALID: entry<{ name: string; proposal: string | null }>({
    severity: 'error',
    message: ({ name }) => `The name "${name}" cannot be part of a web address.`,
    why: () => 'Names of files and folders become addresses: small letters a to z, digits and hyphens only.',
    fix: ({ proposal }) =>
      proposal === null
        ? 'Rename it, with small letters, digits and hyphens, such as "annual-report".'
        : `Rename it to "${proposal}".`,
  }),
  SLUG_RESERVED: entry<{ slug: string; proposal: string; of: 'report' | 'decision' }>({
    severity: 'error',
    message: ({ slug, of }) => `A ${of} cannot be called "${slug}".`,
    why: ({ of }) =>
      of === 'report'
        ? "The address is taken by a part of the meeting's own pages and packs."
        : 'The address is kept for the register of the decisions of that year.',
    fix: ({ proposal }) => `Rename it, for example to "${proposal}".`,
  }),
  FILE_UNEXPECTED: entry<{ name: string; expected: string }>({
    severity: 'warning',
    message: ({ name }) => `"${name}" is not read: nothing of this name or kind is expected here.`,
    why: ({ expected }) => `This folder may hold ${expected}.`,
    fix: () => 'Rename or move it, or delete it if it is not needed.',
  }),
  FILE_TOO_LARGE: entry<{ megabytes: string; limit: string }>({
    severity: 'error',
    message: ({ megabytes, limit }) =>
      `This file is too large to be a text: ${megabytes} MB, the limit is ${limit} MB.`,
    why: () => 'A text of this size is nearly always a picture or document with the wrong ending.',
    fix: () =>
      "Put pictures and supplied PDFs into the meeting's files/ folder, or divide the text into several files.",
  }),
  FILE_NOT_TEXT: entry<object>({
    severity: 'error',
    message: () => 'This file is not a text in UTF-8.',
    why: () => 'Markdown and data are read as text; a document, a picture or another encoding cannot be shown.',
    fix: () => 'Save it as plain text in UTF-8, or give it its right ending and move it to a files/ folder.',
  }),
  FILE_UNREADABLE: entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `This cannot be read: ${reason}.`,
    why: () => 'A build must see every paper, or it would publish a pack with something missing.',
    fix: () => 'See that it exists and that you may read it.',
  }),
  FILE_LINK_REFUSED: entry<{ reason: 'outside' | 'exempt' }>({
    severity: 'error',
    message: ({ reason }) =>
      reason === 'outside'
        ? 'This is a link to a place outside the root.'
        : 'This is a link to something in an exempt/ folder.',
    why: ({ reason }) =>
      reason === 'outside'
        ? 'A build reads nothing outside the root, so that it gives the same result on every machine.'
        : 'What is exempt must not reach the public edition by another name.',
    fix: () => 'Put the file itself here in place of the link, or delete the link.',
  }),
  FILE_KIND_REFUSED: entry<{ ending: string }>({
    severity: 'error',
    message: ({ ending }) =>
      ending === ''
        ? 'A file whose name says nothing of its kind is not published.'
        : `A file that ends in ".${ending}" is not published.`,
    why: () =>
      'Browsers would open it as a page of the site, or guess what it is: whoever made it could speak to readers as the council.',
    fix: () =>
      'Supply a PDF, a picture (.png, .jpg, .svg) or data (.csv, .json, .xlsx, .ods), or put its text into a report.',
  }),
  DRAWING_ACTIVE: entry<{ what: string }>({
    severity: 'error',
    message: ({ what }) => `This drawing holds more than a drawing: ${what}.`,
    why: () =>
      'Browsers run and load what stands in a drawing, as a part of the site. None is published that holds programs, HTML, animation, entities or anything from elsewhere.',
    fix: () => 'Save it as a plain drawing (in Inkscape "Plain SVG"), or as a picture that ends in .png.',
  }),
  DRAWING_BROKEN: entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `This is not a drawing (SVG) that can be read: ${reason}.`,
    why: () => 'Readers would see an empty frame in its place.',
    fix: () => 'Save the drawing anew, or as a picture that ends in .png.',
  }),
  PICTURE_BROKEN: entry<{ kind: string }>({
    severity: 'error',
    message: ({ kind }) => `This is no picture of the kind that its name says (${kind}), or a part of it is missing.`,
    why: () => 'Readers would see an empty frame in its place.',
    fix: () => 'Open it in a picture editor and save it anew, with the ending of its kind.',
  }),
  CHARACTER_RESERVED: entry<{ code: string }>({
    severity: 'warning',
    message: ({ code }) => `The text holds the invisible character ${code}, which has no meaning of its own.`,
    why: () => 'It usually comes from pasting out of a word processor. It is shown as a replacement mark.',
    fix: () => 'Delete it, or type the sign that was meant.',
  }),
};
