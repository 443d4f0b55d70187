import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import type { CallIn } from '../../model/call-in.ts';
import { isExecutive } from '../../model/committee.ts';
import { isRoutine } from '../../model/meetings/same-business.ts';
import type { Minutes, PublishedDecisions } from '../../model/minutes.ts';
import { isStillPrompt } from '../../model/minutes/prompts.ts';
import { english } from '../../words/en/english.ts';
import { firstResolutionIn } from '../good-practice/first-resolution.ts';

/**
 * Returns what does not fit in the publication and call-in of decisions: of bodies whose decisions cannot be called in,
 * before the meeting, and call-ins out of time or of what cannot be called in.
 *
 * Source: Local Government Act 2000 s.9F(2)(a) and (4) (England: scrutiny of decisions of the executive that are not put into
 * effect yet); in how many days is for the council's constitution. SI 2012/2089 regs 12 to 14: the record of a decision of
 * the executive is published as soon as reasonably practicable after the meeting.
 */
export function checkCallIns({ minutes, decisions, council }: Archive): Diagnostic[] {
  return [
    ...minutes.flatMap((record) =>
      record.decisions === null
        ? checkUnpublished(record, council)
        : [...checkPublication(record, record.decisions), ...checkCalledIn(record, record.decisions)],
    ),
    ...decisions.flatMap(({ callIn, recordedCallIn, published, source }) =>
      recordedCallIn === null
        ? []
        : checkOne(callIn, recordedCallIn.date, published, source.positionOf(['calledIn', 'date'])),
    ),
  ];
}

/** What is missing is told while the minutes are a draft: of approved ones the days are long over. */
function checkUnpublished(minutes: Minutes, { jurisdiction }: Archive['council']): Diagnostic[] {
  const { meeting, source, recordedStatus } = minutes;
  if (jurisdiction !== 'england' || recordedStatus === 'approved' || !isExecutive(meeting.committee)) return [];
  const decided = minutes.entries.some(
    ({ item, body }) =>
      (item === null || !isRoutine(item)) &&
      firstResolutionIn(body) !== null &&
      !isStillPrompt(minutes.status, body.text),
  );
  if (!decided) return [];
  return [diagnose('DECISIONS_PUBLICATION_MISSING', source.positionOf([]), { meeting: meeting.name })];
}

function checkPublication({ meeting, source }: Minutes, { published }: PublishedDecisions): Diagnostic[] {
  const { committee } = meeting;
  if (!isExecutive(committee)) {
    const facts = { committee: committee.name, type: committee.type };
    return [diagnose('DECISIONS_NOT_OF_EXECUTIVE', source.positionOfKey(['decisions']), facts)];
  }
  if (published >= meeting.date) return [];
  const at = source.positionOf(['decisions', 'published']);
  return [diagnose('DECISIONS_PUBLISHED_EARLY', at, { published: inWords(published), meeting: meeting.name })];
}

function checkCalledIn({ entries, meeting, source, status }: Minutes, decisions: PublishedDecisions): Diagnostic[] {
  // Of other bodies all is said by then.
  if (!isExecutive(meeting.committee)) return [];
  return decisions.calledIn.flatMap(({ item: number, date }, index) => {
    const isNamed = (item: { readonly number: string } | null): boolean =>
      item?.number.toLowerCase() === number.toLowerCase();
    const own = entries.filter(({ item }) => isNamed(item));
    const decided = own.some(({ body }) => firstResolutionIn(body) !== null || isStillPrompt(status, body.text));
    if (!decided) {
      // Of private business the public edition has no minute.
      if (meeting.agenda?.items.find(isNamed)?.withheld != null) return [];
      const item = source.positionOf(['decisions', 'calledIn', index, 'item']);
      return [diagnose('CALLED_IN_NOTHING_RESOLVED', item, { item: number })];
    }
    const at = source.positionOf(['decisions', 'calledIn', index, 'date']);
    return checkOne(own[0]?.callIn ?? { kind: 'none' }, date, decisions.published, at);
  });
}

function checkOne(callIn: CallIn, date: string, published: string, at: SourcePosition): Diagnostic[] {
  if (callIn.kind === 'none' || callIn.kind === 'excluded' || callIn.kind === 'urgent') {
    return [diagnose('CALLED_IN_WITHOUT_RIGHT', at, { urgent: callIn.kind === 'urgent' })];
  }
  const { lastDay } = callIn;
  if (date >= published && date <= lastDay) return [];
  const facts = { date: inWords(date), published: inWords(published), lastDay: inWords(lastDay) };
  return [diagnose('CALLED_IN_OUT_OF_TIME', at, facts)];
}

function inWords(day: string): string {
  return formatDayShort(day, english);
}
