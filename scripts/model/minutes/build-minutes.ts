import type { MinutesMatter } from '../../schema/minutes.ts';
import type { Valid, ValidMeeting } from '../../schema/valid-root.ts';
import type { AgendaItem } from '../agenda.ts';
import type { BuildContext } from '../build-context.ts';
import { buildCorrections } from '../build-corrections.ts';
import { buildMarkdown, buildMarkdownList } from '../build-markdown.ts';
import type { WorkingCalendar } from '../calendar/clear-days.ts';
import type { Meeting } from '../meeting.ts';
import type { MinuteEntry, Minutes } from '../minutes.ts';
import { buildAttendees } from '../people/membership-on-day.ts';
import { minutesPath } from '../site-path.ts';
import type { UnderConstruction } from '../under-construction.ts';
import { matchItems } from './match-items.ts';
import { minuteAnchor } from './number-minutes.ts';
import { findOutOfOrder } from './out-of-order.ts';
import { buildPublishedDecisions, callInOfItem } from './published-decisions.ts';
import { buildPrivateEntries } from './private-entries.ts';
import { splitMinutes, type SplitMinutes } from './split-minutes.ts';

/** Minutes whose entries do not yet know their items, since agendas are built after minutes. */
export interface MinutesUnderConstruction {
  readonly minutes: UnderConstruction<Minutes>;
  /** One per entry. */
  readonly sections: SplitMinutes['sections'];
}

/**
 * Returns the minutes of a meeting. They are approved from the day of the meeting that approved them; where they were
 * typed as approved and no meeting is named, they are shown as approved, and a rule asks for the meeting.
 */
export function buildMinutes(
  file: Valid<MinutesMatter>,
  folder: ValidMeeting,
  meeting: Meeting,
  approvedAt: Meeting | null,
  nextNumber: (meetingDate: string) => string,
  context: BuildContext,
): MinutesUnderConstruction {
  const { matter, source } = file;
  const named = (names: readonly string[] | undefined): Minutes['apologies'] =>
    (names ?? []).map(context.directory.named);
  const { preamble, sections } = splitMinutes(source);
  const isApproved = matter.status === 'approved' && (approvedAt === null || approvedAt.date <= context.today);
  const lang = matter.lang ?? null;
  const minutes: UnderConstruction<Minutes> = {
    kind: 'minutes',
    source,
    meeting,
    path: minutesPath(meeting.path),
    status: isApproved ? 'approved' : 'draft',
    recordedStatus: matter.status,
    approvedAt,
    started: matter.started ?? null,
    ended: matter.ended ?? null,
    present: buildAttendees(named(matter.present), meeting.membership),
    apologies: named(matter.apologies),
    substitutes: (matter.substitutes ?? []).map((substitute) => ({
      person: context.directory.named(substitute.person),
      for: context.directory.named(substitute.for),
    })),
    absent: named(matter.absent),
    alsoPresent: named(matter.alsoPresent),
    // What a later meeting will amend is not public before it has.
    amendments: isApproved ? amendmentsOf(file) : [],
    declarations: (matter.declarations ?? []).map((declaration, index) => ({
      person: context.directory.named(declaration.person),
      item: declaration.item,
      interest: buildMarkdown(file, ['declarations', index, 'interest'], declaration.interest),
      left: declaration.left ?? false,
    })),
    decisions: buildPublishedDecisions(file, context),
    preamble: { text: preamble, at: { file: source.file, line: source.bodyLine, column: 1 }, lang },
    entries: sections.map((section): MinuteEntry => {
      const number = nextNumber(meeting.date);
      return {
        number,
        anchor: minuteAnchor(number),
        heading: section.heading,
        item: null,
        outOfOrder: null,
        exempt: false,
        callIn: { kind: 'none' },
        body: { text: section.text, at: { file: source.file, line: section.line, column: 1 }, lang },
      };
    }),
    publicSummary: buildPublicSummary(file, folder, context),
    figures: matter.figures ?? 'checked',
    lang,
    ...buildCorrections(file, context.today),
  };
  return { minutes, sections };
}

function amendmentsOf(file: Valid<MinutesMatter>): Minutes['amendments'] {
  const { amendments } = file.matter;
  return typeof amendments === 'string'
    ? [buildMarkdown(file, ['amendments'], amendments)]
    : buildMarkdownList(file, 'amendments', amendments ?? []);
}

/** Tells whether minutes are shown: those that are still being written no edition has. */
export function isShown({ matter }: Valid<MinutesMatter>, { showsUnfinished }: BuildContext): boolean {
  return showsUnfinished || matter.status !== 'unfinished';
}

/** Gives the entries their items and their call-in, and in the members' edition adds the private minutes. */
export function finishMinutes(
  { minutes, sections }: MinutesUnderConstruction,
  folder: ValidMeeting,
  items: readonly AgendaItem[],
  context: BuildContext,
  calendar: WorkingCalendar,
): void {
  const matched = matchItems(sections, items);
  const outOfOrder = findOutOfOrder(matched, items);
  const open = minutes.entries.map((entry, index): MinuteEntry => ({
    ...entry,
    item: matched[index] ?? null,
    outOfOrder: outOfOrder[index] ?? null,
  }));
  const entries =
    context.edition === 'members' && folder.exemptMinutes !== null && isShown(folder.exemptMinutes, context)
      ? [...open, ...buildPrivateEntries(folder.exemptMinutes, open, items)]
      : open;
  minutes.entries = entries.map((entry) => ({
    ...entry,
    callIn: callInOfItem(minutes, entry.item, context, calendar),
  }));
}

/** It is written for the public and may stand in either file, but the public edition takes nothing from `exempt/`. */
function buildPublicSummary(
  file: Valid<MinutesMatter>,
  folder: ValidMeeting,
  { edition }: BuildContext,
): Minutes['publicSummary'] {
  const inOpenFile = file.matter.publicSummary !== undefined || edition === 'public';
  const holder = inOpenFile ? file : folder.exemptMinutes;
  return holder === null ? null : buildMarkdown(holder, ['publicSummary'], holder.matter.publicSummary);
}
