import { formatDay } from '../../../model/calendar/format-day.ts';
import { namesOfBodies } from '../../../model/meetings/joint-meeting.ts';
import type { Committee } from '../../../model/committee.ts';
import { decisionsOfYearPath } from '../../../model/site-path.ts';
import type { RecordedOutcome } from '../../registers/register.ts';
import type { Site } from '../site.ts';
import { callInOfMinute, type CallInView } from './call-in-view.ts';
import { listDecisions, type DecisionLine } from './decision-view.ts';
import { lineOfOutcome, type OutcomeLine } from './outcome-lines.ts';
import { votesOfMinute, type VoteLine } from './vote-lines.ts';

/** A register of decisions: of one municipal year, or the latest. */
export interface DecisionsView {
  readonly heading: string;
  /** Null on the page of the latest decisions. */
  readonly year: string | null;
  readonly meetings: readonly MeetingDecisions[];
  /** Taken outside meetings. */
  readonly decisions: readonly DecisionLine[];
  /** The committees that decided something, each with its first meeting on the page. */
  readonly committees: readonly { readonly href: string; readonly name: string }[];
  /** Every year with minutes, the newest first; the page's own has no link. */
  readonly years: readonly { readonly href: string | null; readonly year: string }[];
  readonly actionsHref: string;
}

/** What one meeting decided. */
interface MeetingDecisions {
  readonly id: string;
  readonly committee: string;
  readonly day: string;
  readonly href: string;
  readonly minutesHref: string;
  readonly isDraft: boolean;
  readonly entries: readonly {
    readonly heading: string;
    readonly number: string;
    readonly decisions: readonly OutcomeLine[];
    readonly votes: readonly VoteLine[];
    readonly callIn: CallInView | null;
  }[];
}

const latest = 40;

/** Returns what the register of decisions shows: of a municipal year, or the latest where none is named. */
export function buildDecisionsView(year: string | null, site: Site): DecisionsView {
  const { resolutions } = site.registers;
  const shown =
    year === null
      ? resolutions.slice(0, latest)
      : resolutions.filter(({ minutes }) => minutes.meeting.municipalYear === year);
  const meetings = [...Map.groupBy(shown, ({ minutes }) => minutes)].map(([, outcomes]) =>
    viewOfMeeting(outcomes, site),
  );
  const firsts = new Map<Committee, RecordedOutcome>();
  for (const one of shown) {
    const { committee } = one.minutes.meeting;
    if (!firsts.has(committee)) firsts.set(committee, one);
  }
  return {
    heading: year === null ? site.words.decisions.title : site.words.decisions.titleOfYear(year),
    year,
    meetings,
    decisions: listDecisions(year, latest, site),
    committees: [...firsts]
      .map(([committee, first]) => ({ href: `#${idOf(first)}`, name: committee.name }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'en')),
    years: yearsOfDecisions(site).map((one) => ({
      href: one === year ? null : site.links.href(decisionsOfYearPath(one)),
      year: one,
    })),
    actionsHref: site.links.href('/actions/'),
  };
}

/** Returns the municipal years of which this edition shows minutes or decisions, the newest first. */
export function yearsOfDecisions({ archive }: Site): string[] {
  const ofMeetings = archive.minutes.map(({ meeting }) => meeting.municipalYear);
  const years = new Set([...ofMeetings, ...archive.decisions.map(({ municipalYear }) => municipalYear)]);
  return [...years].toSorted((one, other) => other.localeCompare(one));
}

function viewOfMeeting(outcomes: readonly RecordedOutcome[], site: Site): MeetingDecisions {
  const [first] = outcomes;
  if (first === undefined) throw new RangeError('A meeting without decisions.');
  const { minutes } = first;
  return {
    id: idOf(first),
    committee: minutes.meeting.title ?? namesOfBodies(minutes.meeting, site.words),
    day: formatDay(minutes.meeting.date, site.words),
    href: site.links.href(minutes.meeting.path),
    minutesHref: site.links.href(minutes.path),
    isDraft: minutes.status === 'draft',
    entries: [...Map.groupBy(outcomes, ({ entry }) => entry)].map(([entry, decisions]) => ({
      heading: entry.heading,
      number: entry.number,
      decisions: decisions.map((decision) => lineOfOutcome(decision, site)),
      votes: votesOfMinute(entry, site),
      callIn: callInOfMinute(entry, site),
    })),
  };
}

function idOf({ minutes }: RecordedOutcome): string {
  return `${minutes.meeting.committee.slug}-${minutes.meeting.slug}`;
}
