import type { AgendaItem, Paper } from '../agenda.ts';
import type { CallIn } from '../call-in.ts';
import type { Edition } from '../archive.ts';
import type { Minutes } from '../minutes.ts';
import type { Meeting, Pack } from '../meeting.ts';
import type { Publication } from '../publication.ts';
import type { RecordedFacts } from '../publications/publication-record.ts';
import type { PublishedItem } from './build-agenda.ts';

/** The day of a publication, and what its record says; null where there is none. */
export interface Published {
  readonly publication: Publication;
  readonly record: RecordedFacts | null;
}

/**
 * Returns an item as it stood on the day of a publication: closed where its papers were released only later, and with
 * the minutes of an earlier meeting as a draft where it was only later that a meeting approved them, and without call-ins
 * of later days and what became of them. Nobody writes down on which day an item was withdrawn or deferred: that is taken
 * from the record, and without one the item is as it is now. Corrections stay, whatever their day: a file holds only the
 * corrected text, and a pack that is made again says what is corrected in it.
 */
export function asItStood(
  { publication: { date }, record }: Published,
  entry: PublishedItem,
  edition: Edition,
): PublishedItem {
  // Records are of the public edition: of papers that only members see they cannot say that these stay.
  const isOfMembers = edition === 'members' && entry.item.withheld !== null;
  const item = isOfMembers ? entry.item : itemAsRecorded(entry.item, record);
  const { release } = item;
  const isClosed = release !== null && release.date > date;
  const shown = isClosed && edition === 'public' ? [] : entry.papers;
  const papers = shown.map((brought) => ({ ...brought, paper: paperAsItStood(brought.paper, date) }));
  const isSame = papers.every(({ paper }, index) => paper === entry.papers[index]?.paper);
  if (!isClosed && isSame && item === entry.item) return entry;
  const then = { ...item, papers: papers.map(({ paper }) => paper) };
  return { ...entry, papers, item: isClosed ? { ...then, withheld: release.was, release: null } : then };
}

/** Returns whether a meeting was to take place as the record of a publication has it; without one as it stands now. */
export function statusAsItStood({ status, rescheduledTo }: Meeting, record: RecordedFacts | null): Pack['status'] {
  if (record?.notice === undefined) return { status, rescheduledTo };
  return { status: record.notice.status, rescheduledTo: record.notice.rescheduledTo ?? null };
}

function itemAsRecorded(item: AgendaItem, record: RecordedFacts | null): AgendaItem {
  const was = record?.items.find(({ number }) => number === item.number);
  if (was === undefined) return item;
  // Records of older versions tell by its papers alone that an item stood.
  const isTold = record?.notice !== undefined;
  const withdrawn = isTold ? was.withdrawn === true : item.withdrawn && was.papers.length === 0;
  const deferredTo = isTold ? (was.deferredTo ?? null) : item.deferredTo;
  return withdrawn === item.withdrawn && deferredTo === item.deferredTo ? item : { ...item, withdrawn, deferredTo };
}

function paperAsItStood(paper: Paper, date: string): Paper {
  if (paper.kind !== 'minutes') return paper;
  const minutes: Minutes = wereDraft(paper, date) ? { ...paper, status: 'draft', amendments: [] } : paper;
  const wereDecisionsOut = paper.decisions !== null && paper.decisions.published <= date;
  const entries = minutes.entries.map((entry) => {
    if (entry.callIn.kind === 'none') return entry;
    const callIn: CallIn = wereDecisionsOut ? callInAsItStood(entry.callIn, date) : { kind: 'none' };
    return callIn === entry.callIn ? entry : { ...entry, callIn };
  });
  return entries.every((entry, index) => entry === minutes.entries[index]) ? minutes : { ...minutes, entries };
}

/** Nobody writes down when it became known what became of a call-in, so no pack tells it. */
function callInAsItStood(callIn: CallIn, date: string): CallIn {
  if (callIn.kind !== 'called-in') return callIn;
  const { published, lastDay, effect, calledIn } = callIn;
  if (calledIn.date > date) return { kind: 'open', published, lastDay, effect };
  return calledIn.outcome === null ? callIn : { ...callIn, calledIn: { ...calledIn, outcome: null } };
}

function wereDraft({ status, approvedAt }: Minutes, date: string): boolean {
  return status === 'approved' && approvedAt !== null && approvedAt.date > date;
}
