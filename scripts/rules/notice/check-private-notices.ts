import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { Archive } from '../../model/archive.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import { privateNoticeDays } from '../../model/calendar/private-notice.ts';
import { isExecutive } from '../../model/committee.ts';
import type { Meeting } from '../../model/meeting.ts';
import { english } from '../../words/en/english.ts';
import { noteWhenPast } from './notice-deadline.ts';

/**
 * Returns the exempt items of an executive's meetings without the two notices that they will be taken in private, or with
 * one given too late. Confidential information needs none, and nor does what the chair of scrutiny agreed to be urgent.
 *
 * Source: SI 2012/2089 reg 5(2) (notice with reasons 28 clear days before), reg 5(4) (again five clear days before, with the
 * representations received and the response), reg 5(6) (agreement that the matter is urgent and cannot reasonably be
 * deferred). These are rules of England and are applied there alone.
 */
export function checkPrivateNotices({ council, meetings, today }: Archive): Diagnostic[] {
  if (council.jurisdiction !== 'england') return [];
  return meetings
    .filter(({ status, committee }) => status === 'scheduled' && isExecutive(committee))
    .flatMap((meeting) =>
      (meeting.agenda?.items ?? [])
        .filter((item) => (item.withheld ?? item.release?.was)?.kind === 'exempt' && !item.withdrawn)
        .flatMap((item) => checkItem(item, meeting, today))
        .map((found) => ({ ...found, severity: noteWhenPast(meeting, today, found.severity) })),
    );
}

function checkItem({ privateNotice, number, at }: AgendaItem, meeting: Meeting, today: string): Diagnostic[] {
  if (privateNotice?.exception != null) return [];
  const days = privateNoticeDays(meeting);
  const inWords = (day: string): string => formatDayShort(day, english);
  return (['first', 'second'] as const).flatMap((which) => {
    const given = privateNotice?.[which] ?? null;
    const giveBy = days[which];
    const facts = { item: number, which, giveBy: inWords(giveBy) };
    // Until its last day is over, a notice may still be given.
    if (given === null) return today <= giveBy ? [] : [diagnose('PRIVATE_NOTICE_MISSING', at, facts)];
    return given <= giveBy ? [] : [diagnose('PRIVATE_NOTICE_LATE', at, { ...facts, given: inWords(given) })];
  });
}
