import type { Paper } from '../agenda.ts';
import type { CallIn } from '../call-in.ts';
import type { Edition } from '../archive.ts';
import type { Minutes } from '../minutes.ts';
import type { Publication } from '../publication.ts';
import type { PublishedItem } from './build-agenda.ts';

/**
 * Returns an item as it stood on the day of a publication: closed where its papers were released only later, and with
 * the minutes of an earlier meeting as a draft where it was only later that a meeting approved them, and without call-ins
 * of later days. Corrections stay,
 * whatever their day: a file holds only the corrected text, and a pack that is made again says what is corrected in it.
 */
export function asItStood({ date }: Publication, entry: PublishedItem, edition: Edition): PublishedItem {
  const { item, papers } = entry;
  const { release } = item;
  if (release !== null && release.date > date) {
    const then = edition === 'public' ? [] : papers;
    const closed = { ...item, withheld: release.was, release: null, papers: then.map(({ paper }) => paper) };
    return { ...entry, item: closed, papers: then };
  }
  const then = papers.map((brought) => ({ ...brought, paper: paperAsItStood(brought.paper, date) }));
  if (then.every(({ paper }, index) => paper === papers[index]?.paper)) return entry;
  return { ...entry, item: { ...item, papers: then.map(({ paper }) => paper) }, papers: then };
}

function paperAsItStood(paper: Paper, date: string): Paper {
  if (paper.kind !== 'minutes') return paper;
  const minutes: Minutes = wereDraft(paper, date) ? { ...paper, status: 'draft', amendments: [] } : paper;
  if (!minutes.entries.some(({ callIn }) => wasCalledInAfter(callIn, date))) return minutes;
  return {
    ...minutes,
    entries: minutes.entries.map((entry) => ({ ...entry, callIn: callInAsItStood(entry.callIn, date) })),
  };
}

function callInAsItStood(callIn: CallIn, date: string): CallIn {
  if (callIn.kind !== 'called-in' || callIn.calledIn.date <= date) return callIn;
  const { published, lastDay, effect } = callIn;
  return { kind: 'open', published, lastDay, effect };
}

function wasCalledInAfter(callIn: CallIn, date: string): boolean {
  return callIn.kind === 'called-in' && callIn.calledIn.date > date;
}

function wereDraft({ status, approvedAt }: Minutes, date: string): boolean {
  return status === 'approved' && approvedAt !== null && approvedAt.date > date;
}
