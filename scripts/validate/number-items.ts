import type { AgendaItemMatter } from '../schema/agenda-item.ts';
import type { Salvaged } from './salvage.ts';

/** An agenda item that could be read, where it stands in the list, and the number it gets. */
export interface NumberedItem {
  readonly item: Salvaged<AgendaItemMatter>;
  readonly at: number;
  readonly number: string;
  /** Whether it is exempt or confidential, or was so before its papers were released. */
  readonly closed: boolean;
  /** Whether its papers must be kept from the public. */
  readonly withheld: boolean;
}

/**
 * Returns the items in the order of the agenda with their numbers, by the rule of model/meetings/number-agenda.ts,
 * which this layer may not import: Part A before Part B, a typed whole number is counted on from.
 */
export function numberItems(agenda: Salvaged<readonly AgendaItemMatter[]> | undefined): readonly NumberedItem[] {
  const items = (agenda ?? []).map((item, at) => {
    const closed = item?.exempt !== undefined || item?.confidential !== undefined;
    const withheld = closed && item.released === undefined;
    return { item: item ?? {}, at, closed, withheld, part: item?.part ?? (closed ? 'B' : 'A') };
  });
  const inOrder = [...items.filter(({ part }) => part === 'A'), ...items.filter(({ part }) => part === 'B')];
  let last = 0;
  return inOrder.map(({ item, at, closed, withheld }) => {
    const own = item.number;
    if (own === undefined) last += 1;
    else if (/^\d+$/u.test(own)) last = Number(own);
    return { item, at, closed, withheld, number: own ?? String(last) };
  });
}
