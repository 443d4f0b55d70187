import type { ValidMeeting } from '../../schema/valid-root.ts';
import type { BuildContext } from '../build-context.ts';
import { buildCorrections } from '../build-corrections.ts';
import { buildBody, buildMarkdown } from '../build-markdown.ts';
import { countWorkingDays, inKnownYears, lastDayToPublish, type WorkingCalendar } from '../calendar/clear-days.ts';
import { clearDaysFor } from '../calendar/clear-days-for.ts';
import { formatDay } from '../calendar/format-day.ts';
import { lastDayForKeyDecisionNotice } from '../calendar/key-decision-notice.ts';
import { formatMunicipalYear, municipalYearOf } from '../calendar/municipal-year.ts';
import type { Committee } from '../committee.ts';
import type { Meeting } from '../meeting.ts';
import { buildContact } from '../people/build-people.ts';
import { membershipOnDay } from '../people/membership-on-day.ts';
import { meetingPath } from '../site-path.ts';
import type { UnderConstruction } from '../under-construction.ts';
import { buildPlanned } from './build-planned.ts';
import { buildPublications } from './build-publications.ts';
import { bodiesOf, namesOfBodies } from './joint-meeting.ts';
import type { TypedPublication } from './plan-publications.ts';

/** A meeting whose agenda and minutes are still to come, with what they are built from. */
export interface MeetingUnderConstruction {
  readonly file: ValidMeeting;
  readonly meeting: UnderConstruction<Meeting>;
  /** All, in order. */
  readonly publications: readonly TypedPublication[];
}

/** What a meeting takes from its committee and from the council's calendar. */
export interface MeetingSurroundings {
  readonly committee: Committee;
  readonly annualMeetings: readonly string[];
  readonly committeeOf: (slug: string) => Committee | null;
  readonly calendar: WorkingCalendar;
}

/** Returns the notice of a meeting: all of it but agenda, packs, minutes, state and neighbours. */
export function buildMeeting(
  file: ValidMeeting,
  { committee, annualMeetings, committeeOf, calendar }: MeetingSurroundings,
  context: BuildContext,
): MeetingUnderConstruction {
  const { matter, slug, date } = file;
  const { reportDeadline, keyDecisionDays } = context.council;
  const clearDays = clearDaysFor(date, context.council);
  const publishBy = inKnownYears((days) => lastDayToPublish(date, clearDays, days), calendar);
  const typedPublications = buildPublications(file);
  const publications = typedPublications.map(({ publication }) => publication);
  const namedJoint = typeof matter.jointWith === 'string' ? [matter.jointWith] : (matter.jointWith ?? []);
  const others = new Set(namedJoint.map(committeeOf));
  const jointWith = [...others].filter((other) => other !== null).filter((other) => other !== committee);
  return {
    file,
    publications: typedPublications,
    meeting: {
      committee,
      source: file.source,
      slug,
      path: meetingPath(committee.slug, slug),
      date,
      time: matter.time,
      venue: matter.venue,
      title: matter.title ?? null,
      name: `${matter.title ?? namesOfBodies({ committee, jointWith }, context.council.words)}, ${formatDay(date, context.council.words)}`,
      municipalYear: formatMunicipalYear(municipalYearOf(date, annualMeetings)),
      status: matter.status ?? (matter.rescheduledTo === undefined ? 'scheduled' : 'postponed'),
      state: 'notice',
      stateInWords: '',
      statusChanged: statusChangedOf(file, context),
      rescheduledTo: matter.rescheduledTo ?? null,
      adjournedTo: matter.adjournedTo ?? null,
      continues: null,
      jointWith,
      shorterNotice:
        matter.shorterNotice === undefined
          ? null
          : {
              called: matter.shorterNotice.called,
              reason: buildMarkdown(file, ['shorterNotice', 'reason'], matter.shorterNotice.reason),
            },
      contact: matter.contact === undefined ? committee.contact : buildContact(matter.contact, context.directory),
      webcast: matter.webcast ?? null,
      lang: matter.lang ?? null,
      notice: buildBody(file),
      agenda: null,
      publications: publications.filter((publication) => publication.date <= context.publishedBy),
      comingPublications: publications.filter((publication) => publication.date > context.publishedBy),
      packs: [],
      records: file.records.map(({ source, matter: record }) => ({ source, matter: record })),
      minutes: null,
      membership: bodiesOf({ committee, jointWith }).flatMap(({ memberships }) => membershipOnDay(memberships, date)),
      publishBy,
      fiveClearDays: inKnownYears((days) => lastDayToPublish(date, 5, days), calendar),
      twentyEightClearDays: lastDayForKeyDecisionNotice(date, keyDecisionDays, calendar),
      reportsBy:
        reportDeadline === null
          ? null
          : inKnownYears((days) => countWorkingDays(publishBy, -reportDeadline, days), calendar),
      planned: buildPlanned(file, context),
      ...buildCorrections(file, context.today),
      previous: null,
      next: null,
    },
  };
}

/** Only of a meeting that does not take place, and not before the day itself. */
function statusChangedOf({ matter }: ValidMeeting, { today }: BuildContext): string | null {
  const { status, rescheduledTo, statusChanged } = matter;
  const isOff = status === 'cancelled' || status === 'postponed' || rescheduledTo !== undefined;
  return isOff && statusChanged !== undefined && statusChanged <= today ? statusChanged : null;
}
