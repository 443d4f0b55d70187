import type { AgendaItem } from '../agenda.ts';
import { addMonths } from '../calendar/add-months.ts';
import type { ProgrammeEntry } from '../coming-business.ts';
import type { Meeting } from '../meeting.ts';
import { isNoticeCorrected } from '../publications/is-notice-corrected.ts';
import { recordOf } from '../publications/record-of.ts';
import { listComingBusiness } from './list-coming-business.ts';

/** How far ahead an agenda looks, in months: a programme is that of a year. */
const monthsAhead = 12;

/**
 * Returns the work programme that an item of an agenda puts before its meeting (`programme: coming`): what the committee's
 * meetings of the twelve months after it are to deal with, the soonest first. Where its publication was recorded it is what
 * the record holds, whatever was planned since; else as it stood on the day on which the item was published, as far as the
 * files tell. A correction of notice or agenda has it made anew, and recorded so: what should never have been listed has to
 * go. Empty for any other item.
 */
export function programmeOfItem(item: AgendaItem): readonly ProgrammeEntry[] {
  if (!item.listsProgramme) return [];
  const later = meetingsAfter(item.meeting);
  const recorded = recordedProgramme(item);
  if (recorded === null) return listComingBusiness(later, item.publication.date);
  return recorded.map(({ date, items }) => ({
    date,
    meeting: later.find((meeting) => meeting.date === date) ?? null,
    items,
  }));
}

function meetingsAfter(meeting: Meeting): Meeting[] {
  const later: Meeting[] = [];
  const until = addMonths(meeting.date, monthsAhead);
  for (let next = meeting.next; next !== null && next.date <= until; next = next.next) later.push(next);
  return later;
}

/** Null where the publication has no record, one of a version that kept no programmes, or a correction since. */
function recordedProgramme({ meeting, number, publication }: AgendaItem): RecordedProgramme | null {
  const record = recordOf(publication, meeting);
  if (record === null || isNoticeCorrected(meeting, record)) return null;
  return record.items.find((item) => item.number === number)?.programme ?? null;
}

type RecordedProgramme = readonly Pick<ProgrammeEntry, 'date' | 'items'>[];
