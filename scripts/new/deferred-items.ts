import type { AgendaItem } from '../model/agenda.ts';
import type { Meeting } from '../model/meeting.ts';
import type { AgendaItemMatter } from '../schema/agenda-item.ts';
import { placeOfReport } from './place-item.ts';

/** What was put off to a meeting: what stands on its agenda from the start, and what an officer has to add. */
export interface DeferredItems {
  /** Open business by its title, which tells that it is the same. */
  readonly open: readonly AgendaItemMatter[];
  /** The public titles of closed items, whose grounds are to be thought of anew. */
  readonly closed: readonly string[];
}

/** Returns the items of a committee's published agendas that are deferred to a day, the earliest first. */
export function deferredItemsTo(date: string, meetings: readonly Meeting[]): DeferredItems {
  const items = meetings
    .flatMap(({ agenda }) => agenda?.items ?? [])
    .filter((item) => item.deferredTo === date)
    .toSorted((one, other) => one.meeting.date.localeCompare(other.meeting.date));
  const isClosed = ({ withheld }: AgendaItem): boolean => withheld !== null;
  return {
    open: items.filter((item) => !isClosed(item)).map(({ title }) => ({ title })),
    closed: items.filter(isClosed).map(({ title }) => title),
  };
}

/** Returns an agenda with what was deferred to it where its reports will stand. `former` are earlier agendas. */
export function withDeferred(
  agenda: readonly AgendaItemMatter[],
  { open }: DeferredItems,
  former: readonly (readonly AgendaItemMatter[])[],
): readonly AgendaItemMatter[] {
  const at = placeOfReport(agenda, former);
  return [...agenda.slice(0, at), ...open, ...agenda.slice(at)];
}
