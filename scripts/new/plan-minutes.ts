import type { Archive } from '../model/archive.ts';
import { formatDayShort } from '../model/calendar/format-day.ts';
import { isExecutive } from '../model/committee.ts';
import { numberAgenda } from '../model/meetings/number-agenda.ts';
import { isTaken } from '../model/meetings/is-taken.ts';
import type { NamedPerson } from '../model/person.ts';
import type { ValidRoot } from '../schema/valid-root.ts';
import { english } from '../words/en/english.ts';
import type { FoundMeeting } from './find-meeting.ts';
import { nextNumbers, type NextNumbers } from './minute-numbers.ts';
import { minutesBody, privateBody } from './minutes-body.ts';
import { minutesText, privateMinutesText } from './minutes-text.ts';
import { minutesWordsFor } from './minutes-words.ts';
import { openActionsOf } from './open-actions.ts';

/** A file that can be written, relative to the root or to the folder of private papers. */
interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** Minutes that can be written. */
export interface PlannedMinutes {
  readonly open: NewFile;
  /** Null where nothing was taken in private. */
  readonly private: NewFile | null;
  readonly notes: readonly string[];
}

/**
 * Returns draft minutes of a meeting that has been, started from its agenda; or why there can be none. `withPrivate` asks for
 * private minutes even where no item was to be taken in private.
 */
export function planMinutes(
  found: FoundMeeting,
  root: ValidRoot,
  archive: Archive,
  withPrivate: boolean,
): PlannedMinutes | { readonly refused: string } {
  const { committee, file, meeting, folder } = found;
  const day = inWords(meeting.date);
  if (meeting.date > archive.today) {
    return { refused: `The meeting of ${day} is still to come: its minutes are written when it has been held.` };
  }
  if (file.minutes !== null) return { refused: `${folder}/minutes.md is there already and was left as it is.` };
  if (meeting.agenda === null) {
    return {
      refused: `No agenda of ${day} has been published: name it with its day under publications: in ${folder}/meeting.md.`,
    };
  }
  const { items } = meeting.agenda;
  const own = archive.committees.find(({ slug }) => slug === committee.slug)?.meetings.toReversed() ?? [];
  const next = nextNumbers(meeting, items.length, own, committee.matter);
  const lang = meeting.lang ?? committee.matter.lang ?? archive.council.languages[0] ?? 'en-GB';
  const before = own.filter((other) => other.date <= meeting.date && other !== meeting);
  const open = openActionsOf(before.flatMap(({ minutes }) => minutes ?? []));
  const people = {
    present: namesOf(found, false),
    reserves: namesOf(found, true),
    alsoPresent: contactOf(found, root),
  };
  const start = {
    items,
    untitled: untitledOf(found, lang),
    words: minutesWordsFor(lang),
    openActions: open.references,
  };
  const text = minutesText({
    time: meeting.time,
    ...people,
    numbers: next.numbers,
    isExecutive: isExecutive(committee.matter) && archive.council.jurisdiction === 'england',
    body: minutesBody(start),
  });
  const closed = items.filter((item) => item.withheld !== null && isTaken(item));
  const privateText = privateMinutesText(people.present, privateBody(closed, start));
  return {
    open: { file: `${folder}/minutes.md`, text },
    private: closed.length > 0 || withPrivate ? { file: `${folder}/exempt/minutes.md`, text: privateText } : null,
    notes: notesOn(found, next, people.present.length, archive),
  };
}

/** Items without a title of their own; that of minutes is the same in all programs where it is English. */
function untitledOf({ file }: FoundMeeting, lang: string): ReadonlySet<string> {
  const untitled = numberAgenda(file.matter.agenda ?? []).filter(
    ({ matter: { title, standing, report, papers, minutes } }) =>
      [title, standing, report, papers].every((key) => key === undefined) &&
      (minutes === undefined || !/^en\b/iu.test(lang)),
  );
  return new Set(untitled.map(({ number }) => number));
}

/** Everybody once, by the slug or the name, in the order in which they vote. */
function namesOf({ meeting }: FoundMeeting, areReserves: boolean): string[] {
  const memberships = meeting.membership.filter(({ role }) => (role === 'reserve') === areReserves);
  return [...new Set(memberships.map(({ who }) => nameOf(who)))];
}

function nameOf({ name, person }: NamedPerson): string {
  return person?.slug ?? name;
}

function contactOf({ committee, file, meeting }: FoundMeeting, root: ValidRoot): string[] {
  const { name } = file.matter.contact ?? committee.matter.contact;
  const slug = root.people.find((person) => person.slug === name || person.matter.name === name)?.slug ?? name;
  return meeting.membership.some(({ who }) => nameOf(who) === slug) ? [] : [slug];
}

function notesOn(
  { committee, meeting }: FoundMeeting,
  { moved }: NextNumbers,
  members: number,
  archive: Archive,
): string[] {
  const coming = committee.meetings.find(
    ({ date, matter }) =>
      date > meeting.date &&
      date >= archive.today &&
      (matter.status ?? 'scheduled') === 'scheduled' &&
      matter.rescheduledTo === undefined,
  );
  const isListed = coming?.matter.agenda?.some(({ minutes }) => minutes === meeting.date) === true;
  return [
    members === 0
      ? 'committee.md had no members on that day: write who was there between the brackets of present:.'
      : `${members === 1 ? 'The one member of that day is' : `All ${members} members of that day are`} listed as present: correct that first.`,
    ...(moved.length === 0
      ? []
      : [`The minutes of ${moved.map(inWords).join(', ')} are there already, and get higher numbers by this.`]),
    'Fill in what stands between [insert …], resolutions above all: they are what the reports recommended.',
    'Nobody is shown them while their status is "unfinished": write "status: draft" once they can be read.',
    ...(coming === undefined
      ? ['The next meeting approves them: "npx cleardays new meeting" puts them on its agenda.']
      : isListed
        ? []
        : [`To have them approved, add "- minutes: ${meeting.date}" to the agenda of ${inWords(coming.date)}.`]),
  ];
}

function inWords(day: string): string {
  return formatDayShort(day, english);
}
