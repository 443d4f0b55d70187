import type { AgendaItem } from '../../model/agenda.ts';
import type { Archive } from '../../model/archive.ts';
import type { Meeting } from '../../model/meeting.ts';
import { compareWithinCommittee } from '../../model/meetings/order-meetings.ts';
import { buildActions } from './build-actions.ts';
import type { Action, Registers } from './register.ts';

/**
 * Returns what an item for the update on actions (`actions: previous`) puts before its meeting: the actions that earlier
 * meetings of the committee asked for, as they stood on the day on which the item was published, with those first that
 * are to be done; of those done with, the ones that the meeting before closed. Empty for any other item.
 *
 * Minutes that only a later supplement to the same agenda brought were not there on that day, and ask for nothing in it.
 *
 * What private minutes ask for is left out in both editions: the agenda is open.
 */
export function actionsOfItem(
  item: AgendaItem,
  { actions }: Pick<Registers, 'actions'>,
  archive: Pick<Archive, 'people'>,
): readonly Action[] {
  if (!item.listsActions) return [];
  const { meeting, publication } = item;
  const before = ({ meeting: other }: { readonly meeting: Meeting }): boolean =>
    other.committee === meeting.committee &&
    other.date <= publication.date &&
    compareWithinCommittee(other, meeting) < 0;
  const words = actions
    .filter(before)
    .flatMap((action) => action.words)
    .filter(({ minutes, entry }) => before(minutes) && !entry.exempt && !cameLater(minutes.meeting, item));
  const last = lastMinuted(item);
  return buildActions(newestMinutesFirst(words), { people: archive.people, today: publication.date }).filter(
    ({ state, words: said }) => state === 'open' || state === 'overdue' || said.at(-1)?.minutes.meeting === last,
  );
}

/** The order in which an archive has its minutes. */
function newestMinutesFirst<Word extends Action['words'][number]>(words: readonly Word[]): readonly Word[] {
  return words.toSorted((one, other) => compareWithinCommittee(other.minutes.meeting, one.minutes.meeting));
}

/** The last meeting before the item was published that had minutes then. */
function lastMinuted(item: AgendaItem): Meeting | null {
  const isMinuted = (meeting: Meeting): boolean =>
    meeting.minutes !== null && meeting.date <= item.publication.date && !cameLater(meeting, item);
  let meeting = item.meeting.previous;
  while (meeting !== null && !isMinuted(meeting)) meeting = meeting.previous;
  return meeting;
}

/** Whether the minutes of an earlier meeting came with a later pack than the one that lists the item. */
function cameLater(earlier: Meeting, { meeting: { packs }, publication }: AgendaItem): boolean {
  return packs
    .filter((pack) => pack.publication.date > publication.date)
    .flatMap((pack) => pack.items.flatMap(({ papers }) => papers))
    .some((paper) => paper.kind === 'minutes' && paper.meeting === earlier);
}
