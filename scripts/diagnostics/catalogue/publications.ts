import { entry } from '../catalogue-entry.ts';

/** `what` is a pack's name, `Agenda pack`; `day` the day of its publication in words; `record` the file of its record. */
interface Published {
  readonly what: string;
  readonly day: string;
  readonly record: string;
}

const frozen = ({ record }: Published): string =>
  `${record} holds what was put before the public then, and people cite its numbers and pages.`;

/** The command that records a meeting again; its record is `content/committees/health/2026-03-18/published/agenda-1.json`. */
/** The first three of a list, and how many there are beside them. */
const someOf = (files: readonly string[]): string =>
  files.length > 4 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} others` : files.join(', ');

const publishAgain = ({ record }: Published): string =>
  `"cleardays publish ${record.split('/').slice(-4, -2).join('/')}"`;

/** Findings about what has changed since it was published. */
export const publicationEntries = {
  PUBLICATION_RECORD_EDITED: entry<{ file: string }>({
    severity: 'error',
    message: () => 'This record of a publication is not as "cleardays publish" wrote it.',
    why: () =>
      'A record is only worth something as long as nobody can change it unseen: its seal no longer fits the rest.',
    fix: ({ file }) =>
      `Take back the change, from a backup or with "git restore ${file}". If what was published really was otherwise, delete the record and run "cleardays publish" with the content as it then was.`,
  }),
  PUBLICATION_RECORD_MISNAMED: entry<{ expected: string }>({
    severity: 'error',
    message: ({ expected }) => `This record says that it is of ${expected}, and its name says otherwise.`,
    why: () => 'Each publication of a meeting has one record, which is found by its name.',
    fix: ({ expected }) => `Rename it to ${expected}.json, if it was renamed by hand.`,
  }),
  PUBLICATION_GONE: entry<Published>({
    severity: 'error',
    message: ({ what, day }) => `The ${what} of ${day} was published, and is no longer among the publications.`,
    why: frozen,
    fix: ({ record }) =>
      `Put it back into "publications". If it was never published, delete ${record}; the numbers of later ones then move.`,
  }),
  PUBLICATION_DAY_CHANGED: entry<Published & { now: string }>({
    severity: 'error',
    message: ({ what, day, now }) => `The ${what} was published on ${day}, and is now said to be of ${now}.`,
    why: frozen,
    fix: ({ day }) => `Write ${day} again: a day of publication is a fact that notice is counted from.`,
  }),
  PUBLISHED_ITEM_GONE: entry<Published & { item: string; title: string; isListedLater: boolean }>({
    severity: 'error',
    message: ({ what, day, item, title, isListedLater }) =>
      isListedLater
        ? `Item ${item}, “${title}”, stood in the ${what} of ${day}, and is now said to have come later.`
        : `Item ${item}, “${title}”, stood in the ${what} of ${day} and is no longer on the agenda.`,
    why: frozen,
    fix: ({ isListedLater }) =>
      isListedLater
        ? 'Write "toFollow: true" at the item again, also once its papers are there: it says that the agenda had the item, and the supplement brought its papers.'
        : 'Put it back with "withdrawn: true": readers then see that it will not be taken, and no number moves.',
  }),
  PUBLISHED_ITEM_MOVED: entry<Published & { item: string; title: string; now: string }>({
    severity: 'error',
    message: ({ what, day, item, title, now }) =>
      `“${title}” was item ${item} in the ${what} of ${day}, and would now be item ${now}.`,
    why: frozen,
    fix: () =>
      'Put the items back in the order in which they were published, and a new one at the end. If the meeting takes them in another order, its minutes say so.',
  }),
  PUBLISHED_ITEM_RETITLED: entry<Published & { item: string; title: string; now: string }>({
    severity: 'error',
    message: ({ what, day, item, title, now }) =>
      `Item ${item} was called “${title}” in the ${what} of ${day}, and is now called “${now}”.`,
    why: frozen,
    fix: () =>
      'Write the title as it was. If the business is another, mark the item "withdrawn: true" and bring the new one with a supplement.',
  }),
  PUBLISHED_ITEM_ADDED: entry<Published & { item: string; title: string }>({
    severity: 'error',
    message: ({ what, day, item, title }) =>
      `Item ${item}, “${title}”, was not in the ${what} of ${day}, which would now hold it.`,
    why: frozen,
    fix: ({ item }) =>
      `Bring it with a supplement: add "- kind: supplement", its date and "items: ['${item}']" to "publications". Later than the clear days allow, the item needs "urgency" as well.`,
  }),
  PUBLISHED_ITEM_OPENED: entry<Published & { item: string; title: string; grounds: string | null; now: 'A' | 'B' }>({
    severity: 'error',
    message: ({ what, day, item, title, grounds, now }) =>
      `Item ${item}, “${title}”, was ${grounds === null ? 'in Part B' : `published as ${grounds}`} in the ${what} of ${day}, and now stands in Part ${now} as open to the public.`,
    why: ({ record }) =>
      `The public was told that its papers are closed, as ${record} holds. Opened by a slip, they cannot be called back; opened by a decision, readers are told of it.`,
    fix: () =>
      'If it is a slip, move the item back to where it was, with its "exempt" or "confidential". If its papers were released, keep that and say by what: "released: { date: 2026-05-04, by: minute 34 of 4 May 2026 }".',
  }),
  PUBLISHED_NOTICE_CHANGED: entry<Published & { was: string; now: string }>({
    severity: 'warning',
    message: ({ what, day, was, now }) => `The ${what} of ${day} said that the meeting is ${was}; now it is ${now}.`,
    why: () => 'People may go where and when the agenda told them to.',
    fix: () =>
      'If it was moved, say so under "corrections" of meeting.md, with the day, and run "cleardays publish" for this meeting again: page, pack and feed then tell of it. If it is a slip, put it back.',
  }),
  PUBLISHED_PAPER_ADDED: entry<Published & { title: string; item: string }>({
    severity: 'error',
    message: ({ what, day, title, item }) =>
      `“${title}”, under item ${item}, was not in the ${what} of ${day}, which would now hold it.`,
    why: frozen,
    fix: () =>
      'Bring it with a supplement or an addendum: add one to "publications" with its date and the paper\'s slug in "papers".',
  }),
  PUBLISHED_PAPER_GONE: entry<Published & { title: string; item: string; isFile: boolean }>({
    severity: 'error',
    message: ({ what, day, title, item }) =>
      `“${title}” was in the ${what} of ${day} under item ${item}, and is no longer there.`,
    why: frozen,
    fix: (facts) =>
      facts.isFile
        ? `Put it back. What must be taken down, such as personal data, is told of under "corrections" of meeting.md; then run ${publishAgain(facts)}.`
        : `Put it back. What must be taken down, such as personal data, leaves a page that says so: give its address under "removed" in council.md, with day and reason, and run ${publishAgain(facts)}. Where its address has changed, "aliases" in its file leads from the former one.`,
  }),
  PUBLISHED_PAPER_REMOVED: entry<Published & { title: string; item: string }>({
    severity: 'note',
    message: ({ what, day, title, item }) =>
      `“${title}”, in the ${what} of ${day} under item ${item}, was taken down, as "removed" in council.md says.`,
    why: ({ record }) =>
      `${record} still holds what it said, and until this is recorded further changes would go unnoticed.`,
    fix: (facts) =>
      `Run ${publishAgain(facts)}. Papers that came after it in the pack then have other pages, as cannot be helped.`,
  }),
  PUBLISHED_PAPER_CHANGED: entry<Published & { title: string; places: number; changes: string; isMinutes: boolean }>({
    severity: 'error',
    message: ({ what, day, title, places, changes }) =>
      `“${title}” was published in the ${what} of ${day} and has changed since in ${places === 1 ? 'one place' : `${places} places`}: ${changes}.`,
    why: frozen,
    fix: (facts) =>
      facts.isMinutes
        ? `What a meeting amended when it approved them stands in "amendments", with the text left as it was put before it. If the text itself was put right, add an entry to "corrections" of the minutes that says what changed and when, and run ${publishAgain(facts)} again.`
        : `If this mends a slip, say what changed and when at the head of the paper, as "corrections: [{ date: 2026-03-19, text: … }]", and run ${publishAgain(facts)} again. If it is new matter, take it back here and bring it as a paper of its own with an addendum or a supplement. If a figure was revised, say so in "corrections" too.`,
  }),
  PUBLISHED_NAME_CHANGED: entry<Published & { title: string; was: string; now: string }>({
    severity: 'warning',
    message: ({ what, day, title, was, now }) =>
      `“${title}”, in the ${what} of ${day}, named ${was}, and now names ${now}.`,
    why: () =>
      'Minutes name people and committees by their files, so that a name which is changed there changes in them too.',
    fix: (facts) =>
      `If it is the same person or body under a corrected or a new name, run ${publishAgain(facts)}. If it is another, give it a file of its own, and put the former one back.`,
  }),
  PUBLISHED_PAPER_CORRECTED: entry<Published & { title: string }>({
    severity: 'note',
    message: ({ what, title }) => `“${title}” has a correction that the record of the ${what} does not hold yet.`,
    why: () => 'Until it is recorded, further changes to the paper would go unnoticed.',
    fix: (facts) => `Run ${publishAgain(facts)}.`,
  }),
  CORRECTION_TOO_EARLY: entry<{ day: string; published: string | null }>({
    severity: 'error',
    message: ({ day, published }) =>
      published === null
        ? `This is corrected on ${day}, and has not been published yet.`
        : `This is corrected on ${day}, before it was published on ${published}.`,
    why: () => 'Readers are told what has changed since they may have read it.',
    fix: () => 'Correct the date. What was changed before publication needs no entry.',
  }),
  CORRECTION_TO_COME: entry<{ day: string; today: string }>({
    severity: 'warning',
    message: ({ day, today }) => `This correction is dated ${day}, and today is ${today}: readers do not see it yet.`,
    why: () =>
      'The corrected text itself is public as soon as it is built, so the correction would be missing beside it.',
    fix: () => 'Correct the date, or publish the correction on its day.',
  }),
  PUBLISHED_PAGES_MOVED: entry<Published & { file: string; was: string; now: string }>({
    severity: 'error',
    message: ({ file, day, was, now }) => `${file}, published on ${day}, had ${was}, and would now have ${now}.`,
    why: frozen,
    fix: (facts) =>
      `Find what made it longer or shorter, such as a picture, the notice on the front sheet, a template of your own or a newer Cleardays, and take that back. If it is meant, say so under "corrections" of the paper or of meeting.md, and run ${publishAgain(facts)} again; pages that people cite then move.`,
  }),
  PUBLISHED_FILE_DIFFERS: entry<Published & { files: readonly [string, ...string[]] }>({
    severity: 'warning',
    message: ({ files, day }) =>
      files.length === 1
        ? `${files[0]} is no longer, to the byte, the file that was published on ${day}.`
        : `${files.length} files published on ${day} are no longer, to the byte, what they were: ${someOf(files)}.`,
    why: () =>
      'The items, the texts of the papers and the pages are the same. What stands around them has changed: the front sheet, what the agenda says beside its items, the head of a paper, details of the council, a chart, a supplied PDF, a template, a font, the browser or Cleardays itself.',
    fix: (facts) =>
      `Compare what was made now with what was published. To keep that, restore what changed; "periods" keeps later figures out of a chart. To accept the change, run ${publishAgain(facts)} again, and where readers should know of it add an entry to "corrections" of meeting.md or of the paper first.`,
  }),
  PUBLICATION_NOT_RECORDED: entry<Omit<Published, 'record'> & { meeting: string }>({
    severity: 'note',
    message: ({ what, day }) => `The ${what} of ${day} has no record of what was published.`,
    why: () => 'With a record, numbers and pages cannot move unseen, and it can be shown what was open to the public.',
    fix: ({ meeting }) => `Run "cleardays publish ${meeting}" when the site has been put online.`,
  }),
  MEETING_TO_PUBLISH_UNKNOWN: entry<{ meeting: string; nearest: string | null }>({
    severity: 'error',
    message: ({ meeting }) => `There is no meeting "${meeting}".`,
    why: () => 'A meeting is named by the folder of its committee and its own, such as health/2026-03-18.',
    fix: ({ nearest }) =>
      nearest === null ? 'Look for its folder in content/committees/.' : `Did you mean "${nearest}"?`,
  }),
  NOTHING_TO_PUBLISH: entry<{ meeting: string; today: string; next: string | null }>({
    severity: 'error',
    message: ({ meeting, today }) => `Nothing of ${meeting} is published by ${today}.`,
    why: () => 'A record is made of a publication on its day or later.',
    fix: ({ next }) =>
      next === null
        ? 'Add the agenda to "publications" in its meeting.md.'
        : `Its first publication is planned for ${next}: run this then, or with --today.`,
  }),
};
