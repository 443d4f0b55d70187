import type { AgendaItem } from '../agenda.ts';

/** Where an item was taken out of the order of the agenda. */
export interface TakenOutOfOrder {
  /** Null where nothing on the agenda was minuted before it. */
  readonly after: AgendaItem | null;
}

/**
 * Returns for each minute whether its item was taken out of the order of the agenda, and after which; null where it was
 * not. As few as can be are said to have moved: where item 9 comes between 5 and 6, it is item 9 alone, and of two that
 * changed places the one that was put back. A minute of no item, or of one that was minuted before, has no place in the
 * order.
 *
 * @param taken - the items of the minutes in the order in which business was taken
 * @param agenda - the items in the order of the agenda
 */
export function findOutOfOrder(
  taken: readonly (AgendaItem | null)[],
  agenda: readonly AgendaItem[],
): readonly (TakenOutOfOrder | null)[] {
  const places = taken.map((item, index) => (item === null || taken.indexOf(item) < index ? -1 : agenda.indexOf(item)));
  const inOrder = longestRise(places);
  return taken.map((_, index) => {
    if (places[index] === -1 || inOrder.has(index)) return null;
    return { after: taken.slice(0, index).findLast((item) => item !== null) ?? null };
  });
}

/** Returns the positions of the longest rising run of places, gaps allowed; of several as long, the one whose end was taken first. */
function longestRise(places: readonly number[]): ReadonlySet<number> {
  const runs: { readonly place: number; readonly positions: readonly number[] }[] = [];
  let longest: readonly number[] = [];
  for (const [index, place] of places.entries()) {
    if (place === -1) continue;
    let before: readonly number[] = [];
    for (const run of runs) if (run.place < place && run.positions.length > before.length) before = run.positions;
    const positions = [...before, index];
    runs.push({ place, positions });
    if (positions.length > longest.length) longest = positions;
  }
  return new Set(longest);
}
