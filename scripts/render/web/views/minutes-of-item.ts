import type { AgendaItem } from '../../../model/agenda.ts';
import type { MinuteEntry } from '../../../model/minutes.ts';
import type { Site } from '../site.ts';
import { callInOfMinute, type CallInView } from './call-in-view.ts';
import { lineOfOutcome, type OutcomeLine } from './outcome-lines.ts';

/** What the minutes say of an item of the agenda. */
export interface MinutesOfItem {
  /** The number is empty for a private minute that has none. */
  readonly minute: { readonly href: string; readonly number: string } | null;
  /** What they record as resolved and asked for under it. */
  readonly outcomes: readonly OutcomeLine[];
  /** Whether what was resolved can be called in; null where it never could be. */
  readonly callIn: CallInView | null;
}

/** Returns what the minutes say of an item, also where several minutes are of it and share its call-in. */
export function minutesOfItem(item: AgendaItem, site: Site): MinutesOfItem {
  const { minutes } = item.meeting;
  const entries = minutes?.entries.filter((entry) => entry.item === item) ?? [];
  const [first] = entries;
  return {
    minute:
      minutes === null || first === undefined
        ? null
        : { href: `${site.links.href(minutes.path)}#${first.anchor}`, number: first.number },
    outcomes: entries
      .flatMap((entry: MinuteEntry) => site.registers.byEntry.get(entry) ?? [])
      .map((outcome) => lineOfOutcome(outcome, site)),
    callIn: entries.map((entry) => callInOfMinute(entry, site)).find((callIn) => callIn !== null) ?? null,
  };
}
