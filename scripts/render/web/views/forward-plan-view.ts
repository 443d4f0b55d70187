import { formatDay, formatDayShort } from '../../../model/calendar/format-day.ts';
import { namesOfBodies } from '../../../model/meetings/joint-meeting.ts';
import type { ComingBusiness } from '../../../model/coming-business.ts';
import { listComingBusiness } from '../../../model/meetings/list-coming-business.ts';
import { noticesDue } from '../../../model/meetings/notices-due.ts';
import type { Site } from '../site.ts';
import { listComing, type ComingLine } from './coming-lines.ts';
import { isComing } from './meeting-line.ts';

/** The forward plan: what the coming meetings of all committees are to deal with. */
export interface ForwardPlanView {
  readonly meetings: readonly {
    readonly href: string;
    /** `Cabinet, Tuesday 10 September 2019` */
    readonly name: string;
    readonly day: string;
    /** What was published for it, and what is to be by when. */
    readonly notices: readonly string[];
    readonly items: readonly ComingLine[];
  }[];
}

/** Returns what the forward plan shows, the soonest meeting first. */
export function buildForwardPlanView(site: Site): ForwardPlanView {
  const { meetings, today } = site.archive;
  const coming = meetings.filter((meeting) => isComing(meeting, today)).toReversed();
  return {
    meetings: listComingBusiness(coming, today).map((business) => ({
      href: site.links.href(business.meeting.path),
      name: business.meeting.title ?? namesOfBodies(business.meeting, site.words),
      day: formatDay(business.meeting.date, site.words),
      notices: noticesOf(business, site),
      items: listComing(business.items, business.meeting, site),
    })),
  };
}

function noticesOf(business: ComingBusiness, { archive, words }: Site): string[] {
  const said = words.forwardPlan;
  const day = (date: string): string => formatDayShort(date, words);
  const { meeting } = business;
  const [agenda] = meeting.publications;
  const due = noticesDue(business, archive.council);
  return [
    ...due.keyDecisions.map(({ reference, by }) => said.keyNoticeBy(reference, day(by))),
    ...(due.private === null ? [] : [said.privateNoticesBy(day(due.private.first), day(due.private.second))]),
    agenda === undefined ? said.agendaBy(day(meeting.publishBy)) : said.agendaPublished(day(agenda.date)),
  ];
}
