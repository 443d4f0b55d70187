import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import type { Decision } from '../../model/decision.ts';
import type { Meeting } from '../../model/meeting.ts';
import { isTaken } from '../../model/meetings/is-taken.ts';
import type { KeyDecision, Report } from '../../model/report.ts';
import { english } from '../../words/en/english.ts';
import { fallsUnderRegulations, wereInForce } from '../executive-regulations.ts';
import { noteWhenPast } from './notice-deadline.ts';

/**
 * Returns the key decisions with too little notice: those that reports and plans put before a meeting of the executive, and
 * those that an officer or a single member took. What was taken already is for information.
 *
 * Source: SI 2012/2089 reg 9(2) (28 clear days), reg 10(1) (general exception: five clear days after the chair of the
 * relevant overview and scrutiny committee was told in writing and the public by notice), reg 11(1) (special urgency: that
 * chair, or failing them the chair or vice-chair of the authority, agrees that the decision is urgent and cannot reasonably
 * be deferred). They bind every decision maker, "the individual by whom" a decision is made too (reg 2). These are rules of
 * England and are applied there alone.
 */
export function checkKeyDecisions({ council, meetings, reports, decisions, today }: Archive): Diagnostic[] {
  const held = meetings.filter((meeting) => meeting.status === 'scheduled' && fallsUnderRegulations(meeting, council));
  const reportsOf = Map.groupBy(reports, ({ meeting }) => meeting);
  const announced = [
    ...held.flatMap((meeting) => decisionsOf(meeting, reportsOf.get(meeting) ?? [], today)),
    ...decisions.filter(({ date }) => wereInForce(date, council)).flatMap(takenOutside),
  ];
  return announced.flatMap(({ when, ...decision }) =>
    checkDecision({ when, ...decision }, council.keyDecisionDays).map((found) => ({
      ...found,
      severity: noteWhenPast(when, today, found.severity),
    })),
  );
}

/** A key decision that is before a meeting, or was taken outside one. */
interface Announced {
  readonly keyDecision: KeyDecision;
  /** What has its days. */
  readonly when: Pick<Meeting, 'date' | 'name' | 'fiveClearDays' | 'twentyEightClearDays'>;
  readonly placeOf: (key: 'notice' | 'exception') => SourcePosition;
}

/** Its name is said within a sentence. A record is published once the decision is taken. */
function takenOutside({ keyDecision, date, fiveClearDays, twentyEightClearDays, source }: Decision): Announced[] {
  if (keyDecision === null) return [];
  const when = { date, fiveClearDays, twentyEightClearDays, name: `the decision of ${formatDayShort(date, english)}` };
  return [{ keyDecision, when, placeOf: (key) => source.positionOf(['keyDecision', key]) }];
}

function decisionsOf(meeting: Meeting, reports: readonly Report[], today: string): Announced[] {
  const written = reports.flatMap(({ keyDecision, item, source }): Announced[] =>
    keyDecision === null || !isTaken(item)
      ? []
      : [{ keyDecision, when: meeting, placeOf: (key) => source.positionOf(['keyDecision', key]) }],
  );
  return [...written, ...plannedDecisions(meeting, reports, today)];
}

/** Those that no report has, be it deferred: without a day of notice they are found wanting only once the last day for it is over. */
function plannedDecisions(meeting: Meeting, reports: readonly Report[], today: string): Announced[] {
  const known = new Set(reports.map(({ keyDecision }) => keyDecision?.reference));
  const isLate = today > meeting.twentyEightClearDays;
  return meeting.planned.flatMap(({ keyDecision }, index): Announced[] => {
    if (keyDecision === null || known.has(keyDecision.reference)) return [];
    if (keyDecision.notice === null && keyDecision.exception === null && !isLate) return [];
    const placeOf: Announced['placeOf'] = (key) => meeting.source.positionOf(['planned', index, 'keyDecision', key]);
    return [{ keyDecision, when: meeting, placeOf }];
  });
}

function checkDecision(
  { keyDecision, when, placeOf }: Announced,
  counted: Archive['council']['keyDecisionDays'],
): Diagnostic[] {
  const { reference, notice, exception } = keyDecision;
  const at = placeOf(exception === null ? 'notice' : 'exception');
  const inWords = (day: string): string => formatDayShort(day, english);
  const facts = { reference, meeting: when.name };
  if (exception?.kind === 'urgent') {
    return exception.agreedBy === null
      ? [diagnose('KEY_DECISION_EXCEPTION_INCOMPLETE', at, { ...facts, kind: 'urgent' })]
      : [];
  }
  if (exception?.kind === 'general') {
    const { informed } = exception;
    if (informed === null) return [diagnose('KEY_DECISION_EXCEPTION_INCOMPLETE', at, { ...facts, kind: 'general' })];
    const last = when.fiveClearDays;
    if (informed <= last) return [];
    return [
      diagnose('KEY_DECISION_EXCEPTION_LATE', at, { ...facts, informed: inWords(informed), informBy: inWords(last) }),
    ];
  }
  const giveBy = when.twentyEightClearDays;
  if (notice === null) {
    return [diagnose('KEY_DECISION_NOTICE_MISSING', at, { ...facts, giveBy: inWords(giveBy), counted })];
  }
  // A notice that is named otherwise than by its day can only be looked up.
  if (!/^\d{4}-\d\d-\d\d$/u.test(notice) || notice <= giveBy) return [];
  return [
    diagnose('KEY_DECISION_NOTICE_LATE', at, { ...facts, given: inWords(notice), giveBy: inWords(giveBy), counted }),
  ];
}
