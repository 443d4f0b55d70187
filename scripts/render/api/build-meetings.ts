import { createHash } from 'node:crypto';
import { londonMoment } from '../../model/calendar/london-moment.ts';
import type { Meeting, MeetingState, Pack } from '../../model/meeting.ts';
import type { ApiSite } from './api-site.ts';
import { buildAgendaItem } from './build-agenda-items.ts';
import { fileOfMinutes, fileOfPack } from './build-files.ts';
import { modifiedOf } from './modified-of.ts';
import { oparlObject, unlessEmpty, within, type JsonValue, type OParlObject } from './oparl-object.ts';

/** Returns a meeting with its place, files and agenda within it. */
export function buildMeeting(meeting: Meeting, site: ApiSite): OParlObject {
  const { minutes, rescheduledTo } = meeting;
  const ended = minutes?.ended ?? null;
  const [agenda, ...others] = filesOfPacks(meeting, site);
  return oparlObject('Meeting', site.id('meetings', meeting.path), {
    name: meeting.name,
    meetingState: stateOf(meeting),
    cancelled: meeting.status === 'scheduled' ? undefined : true,
    start: londonMoment(meeting.date, meeting.time),
    end: ended !== null && ended > meeting.time ? londonMoment(meeting.date, ended) : undefined,
    location: buildLocation(meeting.venue, site),
    organization: [meeting.committee, ...meeting.jointWith].map(({ path }) => site.id('organizations', path)),
    participant: unlessEmpty(participantsOf(meeting, site)),
    invitation: agenda,
    resultsProtocol: minutes === null ? undefined : fileOfMinutes(minutes, site),
    auxiliaryFile: unlessEmpty(others),
    agendaItem: unlessEmpty(
      (meeting.agenda?.items ?? []).map((item, order) => within('meeting', buildAgendaItem(item, order, site))),
    ),
    modified: modifiedOf(meeting),
    web: site.address(meeting.path),
    'cleardays:state': meeting.state,
    'cleardays:stateInWords': meeting.stateInWords,
    'cleardays:rescheduledTo': rescheduledTo ?? undefined,
    'cleardays:adjournedTo': meeting.adjournedTo ?? undefined,
    'cleardays:continues': meeting.continues === null ? undefined : site.id('meetings', meeting.continues.path),
    'cleardays:municipalYear': meeting.municipalYear,
    'cleardays:publishBy': meeting.publishBy,
    'cleardays:shorterNotice': meeting.shorterNotice === null ? undefined : site.textOf(meeting.shorterNotice.reason),
    'cleardays:publications': unlessEmpty(meeting.publications.map(publicationProperties)),
    'cleardays:webcast': meeting.webcast ?? undefined,
    'cleardays:apologies': unlessEmpty((minutes?.apologies ?? []).map(({ name }) => name)),
    'cleardays:language': meeting.lang ?? undefined,
  });
}

/** Returns the printed packs and the minutes of a meeting as files. */
export function filesOfMeeting(meeting: Meeting, site: ApiSite): OParlObject[] {
  return [...filesOfPacks(meeting, site), ...(meeting.minutes === null ? [] : [fileOfMinutes(meeting.minutes, site)])];
}

/** Returns the place where meetings are held: one for each wording, under an address made of it. */
export function buildLocation(venue: string, site: ApiSite): OParlObject {
  const key = createHash('sha256').update(venue).digest('hex').slice(0, 12);
  return oparlObject('Location', site.id('locations', key), { description: venue });
}

function filesOfPacks(meeting: Meeting, site: ApiSite): OParlObject[] {
  return meeting.packs.flatMap((pack: Pack) => fileOfPack(pack, site) ?? []);
}

/** The words that OParl recommends, so that programs made for German councils understand them. */
function stateOf({ state, agenda }: Meeting): string {
  const known: Partial<Record<MeetingState, string>> = { 'minutes-approved': 'durchgeführt', notice: 'terminiert' };
  return known[state] ?? (agenda === null ? 'terminiert' : 'eingeladen');
}

/** Those present who have a page of their own; officers and visitors are not participants of a meeting. */
function participantsOf({ minutes }: Meeting, site: ApiSite): string[] {
  return (minutes?.present ?? []).flatMap(({ who }) =>
    who.person === null ? [] : [site.id('people', who.person.path)],
  );
}

function publicationProperties({ kind, number, date }: Meeting['publications'][number]): JsonValue {
  return { kind, number, date };
}
