import type { Event, EventStatusType, Organization } from 'schema-dts';
import { londonMoment } from '../../../model/calendar/london-moment.ts';
import type { Committee } from '../../../model/committee.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { meetingStateInWords } from '../../../model/meetings/meeting-state.ts';
import type { Links } from '../links.ts';
import type { Site } from '../site.ts';

type EventData = Exclude<Event, string>;

/** Returns a meeting as an event of schema.org, with all its times as moments with their distance from UTC. */
export function describeEvent(meeting: Meeting, { links, words }: Pick<Site, 'links' | 'words'>): EventData {
  const { committee, jointWith, webcast, minutes } = meeting;
  const ended = minutes?.ended ?? null;
  const before = movedFrom(meeting);
  const papers = (meeting.agenda?.items ?? []).flatMap((item) =>
    item.papers.flatMap((paper) => (paper.kind === 'report' ? [paper] : [])),
  );
  return {
    '@type': 'Event',
    '@id': eventId(meeting, links),
    name: meeting.name,
    description: meetingStateInWords(meeting, meeting.state, words),
    url: links.canonical(meeting.path),
    startDate: londonMoment(meeting.date, meeting.time),
    ...(ended !== null && ended > meeting.time ? { endDate: londonMoment(meeting.date, ended) } : {}),
    ...(before === null ? {} : { previousStartDate: londonMoment(before.date, before.time) }),
    eventStatus: statusOf(meeting, before),
    eventAttendanceMode: `https://schema.org/${webcast === null ? 'Offline' : 'Mixed'}EventAttendanceMode`,
    location: [
      { '@type': 'Place', name: meeting.venue, address: meeting.venue },
      ...(webcast === null ? [] : [{ '@type': 'VirtualLocation' as const, url: webcast }]),
    ],
    organizer: [committee, ...jointWith].map((one) => nameCommittee(one, links)),
    isAccessibleForFree: true,
    ...(meeting.lang === null ? {} : { inLanguage: meeting.lang }),
    ...(papers.length === 0
      ? {}
      : {
          workFeatured: papers.map(({ subject, path }) => ({
            '@type': 'Report' as const,
            name: subject,
            url: links.canonical(path),
          })),
        }),
  };
}

/** Returns what a meeting is called in the structured data of any page. */
export function eventId({ path }: Meeting, links: Links): string {
  return `${links.canonical(path)}#meeting`;
}

/** Returns a committee by its name and page. */
export function nameCommittee({ name, path }: Committee, links: Links): Exclude<Organization, string> {
  return { '@type': 'GovernmentOrganization', name, url: links.canonical(path) };
}

function statusOf({ status }: Meeting, before: Meeting | null): EventStatusType {
  if (status === 'cancelled') return 'https://schema.org/EventCancelled';
  if (status === 'postponed') return 'https://schema.org/EventPostponed';
  return before === null ? 'https://schema.org/EventScheduled' : 'https://schema.org/EventRescheduled';
}

/** The postponed meeting that this one takes the place of; of several, the last. */
function movedFrom({ committee, date, status }: Meeting): Meeting | null {
  if (status !== 'scheduled') return null;
  return committee.meetings.find((one) => one.status === 'postponed' && one.rescheduledTo === date) ?? null;
}
