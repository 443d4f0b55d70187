import { formatDayShort } from '../model/calendar/format-day.ts';
import { numberAgenda } from '../model/meetings/number-agenda.ts';
import type { AgendaItemMatter } from '../schema/agenda-item.ts';
import { english } from '../words/en/english.ts';
import type { FoundMeeting } from './find-meeting.ts';
import { linesOf } from './insert-into-list.ts';
import { isExclusion, itemNaming } from './list-report.ts';
import { placeOfReport } from './place-item.ts';
import type { PlannedReport } from './plan-report.ts';

/** Returns the day on which the agenda of a meeting was published; null where it was not by today. */
export function publishedOn({ meeting }: FoundMeeting): string | null {
  return meeting.publications[0]?.date ?? null;
}

/** Returns why a report is not put on an agenda that the public has, and how to go on. */
export function refuseAfter(published: string, { meeting }: FoundMeeting): string {
  const [day, since] = [meeting.date, published].map((date) => formatDayShort(date, english));
  return `The agenda of ${day ?? ''} was published on ${since ?? ''}, so a new paper comes with a supplement, which you decide on. Make its file with --unlisted: you are then told what to write.`;
}

/**
 * Returns what an officer writes into `meeting.md` to bring a report after the agenda was published: its item, with the reason
 * and the chair's agreement where fewer clear days are left, and the supplement; of a report that was to follow, the
 * supplement alone. No published number moves by it.
 *
 * Source: Local Government Act 1972 s.100B(4)(b) (urgent business: special circumstances, which the minutes specify).
 */
export function supplementNotes({ slug, item }: PlannedReport, found: FoundMeeting, today: string): string[] {
  const { meeting, committee, file, folder } = found;
  const supplement = { kind: 'supplement', date: today, reason: '[insert why it comes late]' };
  if (item === null) {
    return [
      `It is not in the pack that was published. To bring it, name it under appendices: of its report, say so under corrections: there, and write into ${folder}/meeting.md`,
      ...inLines('Under publications:', { ...supplement, papers: [slug] }),
      '',
    ];
  }
  const agenda = file.matter.agenda ?? [];
  const waiting = itemNaming(slug, agenda);
  if (waiting !== undefined) {
    const { number, matter } = waiting;
    return [
      `The agenda names it already, as item ${number}, which ${matter.toFollow === true ? 'keeps' : 'needs'} "toFollow: true". To bring it, write into ${folder}/meeting.md`,
      ...inLines('Under publications:', { ...supplement, items: [number] }),
      '',
    ];
  }
  const former = committee.meetings.filter(({ date }) => date < file.date).map(({ matter }) => matter.agenda ?? []);
  const place = item.exempt === undefined ? placeOfReport(agenda, former) : agenda.length;
  const { before, number } = numberAt(agenda, place);
  const isUrgent = today > meeting.publishBy && meeting.date >= today;
  const entry = {
    ...item,
    ...(number !== null && { number }),
    ...(isUrgent && { urgency: { reason: '[insert why it cannot wait]', agreedBy: '[insert the chair]' } }),
  };
  const listed = numberAgenda(agenda.toSpliced(place, 0, entry)).find(({ matter }) => matter === entry);
  return [
    `It is not on the agenda. ${clearDaysInWords(isUrgent, meeting.date < today)}`,
    ...(item.exempt !== undefined && !agenda.some(isExclusion)
      ? ['Nothing on the agenda excludes the public before it: that needs an item too.']
      : []),
    `To bring it, write into ${folder}/meeting.md`,
    ...inLines(`Under agenda:, ${before === null ? 'as the first item' : `below item ${before}`}:`, entry),
    ...inLines('Under publications:', { ...supplement, items: [listed?.number ?? ''] }),
    '',
  ];
}

function clearDaysInWords(isUrgent: boolean, isOver: boolean): string {
  if (isOver) return 'The meeting is over: bring only what was put before it, with the day on which it was.';
  return isUrgent
    ? 'Fewer clear days are left than the law asks for, so the chair must agree that it is urgent, and the minutes must say why.'
    : 'There is still time for the clear days that the law asks for.';
}

/** The number of the item before a place, and that of an item put there where those behind it are to keep theirs: `3a`. */
function numberAt(
  agenda: readonly AgendaItemMatter[],
  place: number,
): { readonly before: string | null; readonly number: string | null } {
  const numbered = numberAgenda(agenda);
  const before = numbered.find(({ index }) => index === place - 1)?.number ?? null;
  if (place >= agenda.length && before === numbered.at(-1)?.number) return { before, number: null };
  const taken = new Set(numbered.map(({ number }) => number));
  const free = 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => `${before ?? '0'}${letter}`);
  return { before, number: free.find((number) => !taken.has(number)) ?? null };
}

function inLines(heading: string, entry: object): string[] {
  const lines = linesOf([entry]).trimEnd().split('\n');
  return ['', heading, ...lines.map((line) => `  ${line}`)];
}
