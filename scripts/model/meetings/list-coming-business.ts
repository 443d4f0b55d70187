import type { AgendaItem } from '../agenda.ts';
import type { ComingBusiness, ComingItem } from '../coming-business.ts';
import type { Meeting } from '../meeting.ts';
import { isTaken } from './is-taken.ts';
import { isRoutine } from './same-business.ts';

/**
 * Returns what meetings that take place are to deal with, as it stood on a day: what their agendas held if these were out,
 * else what their notices plan. Meetings stay in their order; those of which nothing is said are left out.
 */
export function listComingBusiness(meetings: readonly Meeting[], asOf: string): readonly ComingBusiness[] {
  return meetings
    .filter(({ status, statusChanged }) => status === 'scheduled' || (statusChanged !== null && statusChanged > asOf))
    .map((meeting) => ({ date: meeting.date, meeting, items: comingItems(meeting, asOf) }))
    .filter(({ items }) => items.length > 0);
}

function comingItems({ agenda, planned }: Meeting, asOf: string): readonly ComingItem[] {
  const out = (agenda?.items ?? []).filter(({ publication }) => publication.date <= asOf);
  return out.length === 0 ? planned : out.filter((item) => isTaken(item) && !isRoutine(item)).map(asComing);
}

/** What an agenda that is out says of an item; of a paper that this edition withholds it says nothing. */
function asComing(item: AgendaItem): ComingItem {
  const reports = item.papers.filter((paper) => paper.kind === 'report');
  const { withheld } = item;
  return {
    at: item.at,
    title: item.title,
    purpose: item.purpose,
    leadOfficer: reports[0]?.leadOfficer ?? null,
    keyDecision: reports.find(({ keyDecision }) => keyDecision !== null)?.keyDecision ?? null,
    private: withheld === null ? null : withheld.kind === 'exempt' ? withheld.publicInterest : withheld.reason,
    privateNoticeGiven: item.privateNotice !== null,
    documents: [],
    anchor: item.anchor,
  };
}
