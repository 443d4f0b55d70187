import { formatDayShort } from '../model/calendar/format-day.ts';
import { numberAgenda } from '../model/meetings/number-agenda.ts';
import { english } from '../words/en/english.ts';
import type { FoundMeeting } from './find-meeting.ts';
import { linesOf } from './insert-into-list.ts';
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
 * and the chair's agreement where fewer clear days are left, and the supplement. No published number moves by it.
 *
 * Source: Local Government Act 1972 s.100B(4)(b) (urgent business: special circumstances, which the minutes specify).
 */
export function supplementNotes(
  { slug, item }: PlannedReport,
  { file, meeting, folder }: FoundMeeting,
  today: string,
): string[] {
  if (item === null) {
    const publication = { kind: 'supplement', date: today, papers: [slug], reason: '[insert why it comes late]' };
    return [
      'It is not in the pack that was published. To bring it, name it under appendices: of its report, which then needs a correction, and add to publications: of',
      ...inLines(folder, [], [publication]),
    ];
  }
  const isUrgent = today > meeting.publishBy && meeting.date >= today;
  const agenda = numberAgenda(file.matter.agenda ?? []);
  const partA = agenda.filter(({ part }) => part === 'A');
  const wouldMoveOthers = item.exempt === undefined && partA.length < agenda.length;
  const own = wouldMoveOthers ? { number: `${partA.at(-1)?.number ?? '0'}a` } : {};
  const urgency = { urgency: { reason: '[insert why it cannot wait]', agreedBy: '[insert the chair]' } };
  const entry = { ...item, ...own, ...(isUrgent && urgency) };
  const number = numberAgenda([...(file.matter.agenda ?? []), entry]).find(({ matter }) => matter === entry)?.number;
  const publication = { kind: 'supplement', date: today, items: [number ?? ''], reason: '[insert why it comes late]' };
  const why = isUrgent
    ? 'Fewer clear days are left than the law asks for, so the chair must agree that it is urgent, and the minutes must say why.'
    : 'There is still time for the clear days that the law asks for.';
  return [
    `It is not on the agenda. ${why} To bring it, add to the end of agenda: and of publications: in`,
    ...inLines(folder, [entry], [publication]),
  ];
}

function inLines(folder: string, items: readonly object[], publications: readonly object[]): string[] {
  const lines = [...items, ...publications].flatMap((entry) => linesOf([entry]).trimEnd().split('\n'));
  return [`${folder}/meeting.md`, '', ...lines.map((line) => `  ${line}`)];
}
