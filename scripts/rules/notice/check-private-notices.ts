import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { Archive } from '../../model/archive.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import { privateNoticeDays } from '../../model/calendar/private-notice.ts';
import type { Meeting } from '../../model/meeting.ts';
import { groundOf } from '../../model/meetings/ground-of.ts';
import { isTaken } from '../../model/meetings/is-taken.ts';
import { english } from '../../words/en/english.ts';
import { fallsUnderRegulations } from '../executive-regulations.ts';
import { noteWhenPast } from './notice-deadline.ts';

/**
 * Returns the items that an executive takes in private, as exempt or as confidential, without the two notices of it or with
 * one given too late, and those whose second notice told of representations and of no response. What the chair of scrutiny
 * agreed to be urgent needs no notice.
 *
 * Source: SI 2012/2089 reg 5(2) and (3) (notice with reasons 28 clear days before), reg 5(4) and (5) (again five clear days
 * before, with the representations received and the response), reg 5(6) (agreement that the meeting is urgent and cannot
 * reasonably be deferred). Meetings are private for confidential information too (reg 4(2)(a)), without a resolution.
 * These are rules of England and are applied there alone.
 */
export function checkPrivateNotices({ council, meetings, today }: Archive): Diagnostic[] {
  return meetings
    .filter((meeting) => meeting.status === 'scheduled' && fallsUnderRegulations(meeting, council))
    .flatMap((meeting) =>
      (meeting.agenda?.items ?? [])
        .filter((item) => groundOf(item) !== null && isTaken(item))
        .flatMap((item) => checkItem(item, meeting, today))
        .map((found) => ({ ...found, severity: noteWhenPast(meeting, today, found.severity) })),
    );
}

function checkItem(item: AgendaItem, meeting: Meeting, today: string): Diagnostic[] {
  if (item.privateNotice?.exception != null) return [];
  return [...checkDays(item, meeting, today), ...checkResponse(item)];
}

function checkDays({ privateNotice, number, at }: AgendaItem, meeting: Meeting, today: string): Diagnostic[] {
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

/** That none were received is told in words too; "No fewer than five residents" tells of some. */
const none = new RegExp(
  String.raw`^\W*(?:(?:there (?:have been|were) )?(?:none|nil|no(?: [\w-]+){0,2} (?:representations?|objections?|comments?|submissions?|requests?))\b|(?:no(?:body| one|-one|thing)|dim|ni[ds]?|na[ds]?)\b|no\W*$)`,
  'iu',
);

function checkResponse({ privateNotice, number, at }: AgendaItem): Diagnostic[] {
  const { second = null, representations = null, response = null } = privateNotice ?? {};
  if (second === null || response !== null || representations === null || none.test(representations.text)) return [];
  return [diagnose('PRIVATE_NOTICE_UNANSWERED', at, { item: number })];
}
