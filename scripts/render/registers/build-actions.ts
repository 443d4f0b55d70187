import type { Archive } from '../../model/archive.ts';
import { referenceKey } from '../../model/minutes/reference-key.ts';
import type { Person } from '../../model/person.ts';
import type { Action, ActionWord, RecordedOutcome } from './register.ts';

/**
 * Returns the actions that outcomes of minutes tell of. Those of one committee that have the same reference are one
 * action: the first asked for it, the others are later words on it, of which the newest says how it stands.
 */
export function buildActions(
  outcomes: readonly RecordedOutcome[],
  { people, today }: Pick<Archive, 'people' | 'today'>,
): Action[] {
  const bySlug = new Map(people.map((person) => [person.slug, person]));
  // The archive has the newest minutes first, and of those of one day the later meeting; each in the order of its text.
  const oldestFirst = [...Map.groupBy(outcomes, ({ minutes }) => minutes).values()].toReversed().flat();
  const groups = Map.groupBy(oldestFirst, (word) => {
    const reference = word.outcome.action?.reference ?? null;
    return reference === null ? word.anchor + word.minutes.path : keyOf(word, reference);
  });
  const actions = [...groups.values()].map((words) => buildAction(words, bySlug, today));
  return actions.toSorted(byUrgency);
}

function keyOf({ minutes }: RecordedOutcome, reference: string): string {
  return `${minutes.meeting.committee.slug}\n${referenceKey(reference)}`;
}

function buildAction(outcomes: readonly RecordedOutcome[], people: ReadonlyMap<string, Person>, today: string): Action {
  const words = outcomes.map((outcome): ActionWord => ({
    ...outcome,
    status: outcome.outcome.action?.status ?? 'open',
  }));
  const last = <Value>(of: (word: ActionWord) => Value | null | undefined): Value | null =>
    words.map(of).findLast((value) => value != null) ?? null;
  const owner = last(({ outcome }) => outcome.action?.owner);
  const due = last(({ outcome }) => outcome.action?.due);
  const status = words.at(-1)?.status ?? 'open';
  const [first] = words;
  if (first === undefined) throw new RangeError('An action without a word on it.');
  return {
    reference: first.outcome.action?.reference ?? null,
    owner: owner === null ? null : { name: owner.name, person: people.get(owner.slug ?? '') ?? null },
    due,
    state: status === 'open' && due !== null && due < today ? 'overdue' : status,
    meeting: first.minutes.meeting,
    words,
  };
}

const isDoneWith = ({ state }: Action): boolean => state === 'done' || state === 'dropped';

/** What is still to be done by its day, that without a day last; what is done with, by the meeting that asked for it. */
function byUrgency(one: Action, other: Action): number {
  if (isDoneWith(one) !== isDoneWith(other)) return isDoneWith(one) ? 1 : -1;
  if (isDoneWith(one)) return other.meeting.date.localeCompare(one.meeting.date);
  return (one.due ?? '9').localeCompare(other.due ?? '9') || one.meeting.date.localeCompare(other.meeting.date);
}
