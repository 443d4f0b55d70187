import { formatDayShort } from '../../model/calendar/format-day.ts';
import type { Meeting } from '../../model/meeting.ts';
import { isTaken } from '../../model/meetings/is-taken.ts';
import { english } from '../../words/en/english.ts';

/**
 * Returns what an agenda that is to be published still wants, as an officer would list it; `meeting` is the meeting with
 * all that is prepared for it, whatever day it is planned for.
 */
export function missingForAgenda(meeting: Meeting): string[] {
  const items = meeting.agenda?.items ?? [];
  if (items.length === 0) return ['the items of the agenda'];
  const toFollow = items.filter((item) => item.toFollow && isTaken(item)).map(({ number }) => number);
  return [
    ...(toFollow.length === 0 ? [] : [`the papers of ${inWords('item', toFollow)}, which are to follow`]),
    ...minutesToPutForward(
      meeting,
      items.flatMap(({ papers }) => papers),
    ),
  ];
}

/** The minutes of the meeting before, where they are a draft that no item puts forward. */
function minutesToPutForward(
  meeting: Meeting,
  papers: readonly { readonly kind: string; readonly path?: string }[],
): string[] {
  let before = meeting.previous;
  while (before !== null && before.status !== 'scheduled') before = before.previous;
  if (before === null || before.minutes?.status === 'approved') return [];
  const day = formatDayShort(before.date, english);
  if (before.minutes === null) return [`the minutes of ${day}`];
  const { path } = before.minutes;
  return papers.some((paper) => paper.kind === 'minutes' && paper.path === path)
    ? []
    : [`an item that puts forward the minutes of ${day}`];
}

function inWords(noun: string, names: readonly string[]): string {
  const [only] = names;
  return names.length === 1
    ? `${noun} ${only ?? ''}`
    : `${noun}s ${new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)}`;
}
