import { formatDay, formatDayShort } from '../../../model/calendar/format-day.ts';
import { lastDayForKeyDecisionNotice } from '../../../model/calendar/key-decision-notice.ts';
import { privateNoticeDays } from '../../../model/calendar/private-notice.ts';
import { isExecutive } from '../../../model/committee.ts';
import { namesOfBodies } from '../../../model/meetings/joint-meeting.ts';
import type { ComingBusiness } from '../../../model/coming-business.ts';
import { listComingBusiness } from '../../../model/meetings/list-coming-business.ts';
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

/** Notices of key decisions and of private business are asked of executives in England (SI 2012/2089 regs 5 and 9). */
function noticesOf({ meeting, items }: ComingBusiness, { archive, words }: Site): string[] {
  const said = words.forwardPlan;
  const day = (date: string): string => formatDayShort(date, words);
  const [agenda] = meeting.publications;
  const asked = archive.council.jurisdiction === 'england' && isExecutive(meeting.committee);
  const unannounced = items.flatMap(({ keyDecision }) =>
    keyDecision !== null && keyDecision.notice === null && keyDecision.exception === null ? [keyDecision] : [],
  );
  const { first, second } = privateNoticeDays(meeting);
  return [
    ...(asked
      ? unannounced.map(({ reference }) => said.keyNoticeBy(reference, day(lastDayForKeyDecisionNotice(meeting.date))))
      : []),
    ...(asked && items.some((item) => item.private !== null) ? [said.privateNoticesBy(day(first), day(second))] : []),
    agenda === undefined ? said.agendaBy(day(meeting.publishBy)) : said.agendaPublished(day(agenda.date)),
  ];
}
