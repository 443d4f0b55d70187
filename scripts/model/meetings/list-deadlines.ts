import type { Archive } from '../archive.ts';
import { formatDay, formatTime } from '../calendar/format-day.ts';
import { privateNoticeDays } from '../calendar/private-notice.ts';
import { isExecutive } from '../committee.ts';
import type { Meeting } from '../meeting.ts';
import { isTaken } from './is-taken.ts';
import { namesOfBodies } from './joint-meeting.ts';
import type { Report } from '../report.ts';
import { english } from '../../words/en/english.ts';

/** A day by which officers must have done something for a coming meeting. */
export interface Deadline {
  /** The same for ever, wherever the day moves. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
}

/**
 * Returns what must be done by when for the meetings from today on, the soonest first, in English, for officers: the
 * agenda of each and, where the council has set a deadline, its reports, the notices of key decisions, and those of
 * meetings of the executive that are to be held in private.
 * `ahead` is the archive with all that is planned for later days.
 *
 * Sources: Local Government Act 1972 s.100A(6)(a) and s.100B (agenda); SI 2012/2089 reg 9(2) (key decisions, England), reg 5(2)
 * and (4) (private meetings of the executive: notice 28 clear days before, and again five clear days before).
 */
export function listDeadlines(ahead: Archive): Deadline[] {
  const { meetings, reports, today, council } = ahead;
  const coming = meetings.filter((meeting) => meeting.date >= today && meeting.status === 'scheduled');
  const isEngland = council.jurisdiction === 'england';
  const executive = coming.filter(({ committee }) => isExecutive(committee));
  return [
    ...coming
      .filter(({ continues, publications }) => continues === null && publications.every(({ date }) => date > today))
      .flatMap(agendaDeadlines),
    ...(isEngland ? executive.flatMap(privateNotices) : []),
    ...(isEngland ? executive.flatMap((meeting) => keyDecisionNotices(meeting, reports)) : []),
  ].sort((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id));
}

function agendaDeadlines(meeting: Meeting): Deadline[] {
  const { path, publishBy, reportsBy } = meeting;
  const agenda = {
    id: `${path}#agenda`,
    day: publishBy,
    title: `Last day to publish the agenda: ${nameOf(meeting)}`,
    description: `For ${meetingInWords(meeting)}. Agenda and reports must be open to the public from this day on.`,
  };
  if (reportsBy === null) return [agenda];
  const reports = {
    id: `${path}#reports`,
    day: reportsBy,
    title: `Last day to receive reports: ${nameOf(meeting)}`,
    description: `For ${meetingInWords(meeting)}, by the council's own deadline.`,
  };
  return [reports, agenda];
}

/** Of the reports that are prepared, and of what is planned where no report has the decision yet. */
function keyDecisionNotices(meeting: Meeting, reports: readonly Report[]): Deadline[] {
  const own = reports.filter((report) => report.meeting === meeting);
  const written = own
    .filter(({ item }) => isTaken(item))
    .map(({ path, subject, keyDecision }) => ({ id: `${path}#key-decision`, subject, keyDecision }));
  const references = new Set(own.map(({ keyDecision }) => keyDecision?.reference));
  const planned = meeting.planned
    .filter(({ keyDecision }) => keyDecision !== null && !references.has(keyDecision.reference))
    .map(({ title, keyDecision }) => ({
      id: `${meeting.path}#key-decision-${keyDecision?.reference ?? ''}`,
      subject: title,
      keyDecision,
    }));
  return [...written, ...planned].flatMap(({ id, subject, keyDecision }) =>
    keyDecision?.exception === null
      ? [
          {
            id,
            day: meeting.twentyEightClearDays,
            title: `Last day for notice of key decision ${keyDecision.reference}`,
            description: `${subject}, for ${meetingInWords(meeting)}. 28 clear days.`,
          },
        ]
      : [],
  );
}

/**
 * Where part of a meeting of the executive is to be held in private, as exempt or as confidential: by its agenda, or while
 * there is none, by what is planned.
 */
function privateNotices(meeting: Meeting): Deadline[] {
  const items = (meeting.agenda?.items ?? [])
    .filter((item) => item.withheld !== null && isTaken(item))
    .map(({ number }) => `item ${number}`);
  const planned = meeting.planned.filter((item) => item.private !== null).map(({ title }) => `"${title}"`);
  const closed = meeting.agenda === null ? planned : items;
  if (closed.length === 0) return [];
  const what = `${new Intl.ListFormat('en-GB').format(closed)} of ${meetingInWords(meeting)}`;
  const { first, second } = privateNoticeDays(meeting);
  return [
    {
      id: `${meeting.path}#private-1`,
      day: first,
      title: `Last day for the first notice of private business: ${nameOf(meeting)}`,
      description: `Notice, with reasons, that ${what} will be taken in private. 28 clear days.`,
    },
    {
      id: `${meeting.path}#private-2`,
      day: second,
      title: `Last day for the second notice of private business: ${nameOf(meeting)}`,
      description: `For ${what}: the reasons, representations received and the response. Five clear days.`,
    },
  ];
}

function nameOf({ committee, jointWith, title }: Meeting): string {
  return title ?? namesOfBodies({ committee, jointWith }, english);
}

function meetingInWords({ name, date, time }: Meeting): string {
  return `${name.replace(`, ${formatDay(date, english)}`, '')} on ${formatDay(date, english)}, ${formatTime(time, english)}`;
}
