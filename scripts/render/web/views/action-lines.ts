import { formatDayShort } from '../../../model/calendar/format-day.ts';
import { namesOfBodies } from '../../../model/meetings/joint-meeting.ts';
import type { Action } from '../../registers/register.ts';
import type { Site } from '../site.ts';
import type { PersonLink } from './person-link.ts';

/** An action with what meetings said of it. */
export interface ActionLine {
  readonly reference: string | null;
  readonly html: string;
  /** From private minutes: in the members' edition alone, and so marked. */
  readonly exempt: boolean;
  readonly owner: PersonLink | null;
  readonly due: string | null;
  readonly state: string;
  readonly tone: 'coming' | 'stopped' | 'quiet';
  readonly askedBy: { readonly href: string; readonly words: string };
  /** Later words, from the first to the newest. */
  readonly history: readonly {
    readonly href: string;
    readonly words: string;
    readonly state: string | null;
    readonly html: string;
  }[];
}

const tones = { open: 'coming', overdue: 'stopped', done: 'quiet', dropped: 'quiet' } as const;

/** Returns an action as lists of actions show it. */
export function lineOfAction(action: Action, site: Site): ActionLine {
  const { owner, due, state, words, meeting } = action;
  const [first, ...later] = words;
  if (first === undefined) throw new RangeError('An action without a word on it.');
  const placeOf = ({ minutes, anchor }: typeof first) => ({
    href: `${site.links.href(minutes.path)}#${anchor}`,
    words: `${namesOfBodies(minutes.meeting, site.words)}, ${formatDayShort(minutes.meeting.date, site.words)}`,
  });
  return {
    reference: action.reference,
    html: site.text.outcome(first),
    exempt: words.some(({ entry }) => entry.exempt),
    owner:
      owner === null
        ? null
        : { name: owner.name, href: owner.person === null ? null : site.links.href(owner.person.path) },
    due: due === null ? null : formatDayShort(due, site.words),
    state: site.words.actions.states[state],
    tone: tones[state],
    askedBy: {
      href: placeOf(first).href,
      words: `${namesOfBodies(meeting, site.words)}, ${formatDayShort(meeting.date, site.words)}`,
    },
    history: later.map((word) => ({
      ...placeOf(word),
      state: word.status === 'open' ? null : site.words.actions.states[word.status],
      html: site.text.outcome(word),
    })),
  };
}
