import type { AgendaItemMatter } from '../../schema/agenda-item.ts';

/** An item in its place on the agenda. */
export interface NumberedItem {
  readonly matter: AgendaItemMatter;
  /** Where it was typed, counted from 0. */
  readonly index: number;
  readonly part: 'A' | 'B';
  readonly number: string;
  readonly anchor: string;
}

/**
 * Returns the items in the order of the agenda, Part A before Part B, with their numbers. They count from 1 through
 * both parts, over all items that were typed, published or not, so that no number changes when a supplement comes. An
 * item with a `number` of its own keeps it: a whole number is counted on from, another (`4a`) stands between the rest.
 *
 * An exempt or confidential item stands in Part B where nothing else was typed.
 */
export function numberAgenda(items: readonly AgendaItemMatter[]): readonly NumberedItem[] {
  const typed = items.map((matter, index) => ({ matter, index, part: matter.part ?? defaultPart(matter) }));
  const inOrder = [...typed.filter((item) => item.part === 'A'), ...typed.filter((item) => item.part === 'B')];
  const anchors = new Set<string>();
  let last = 0;
  return inOrder.map((item) => {
    const own = item.matter.number;
    if (own === undefined) last += 1;
    else if (/^\d+$/u.test(own)) last = Number(own);
    const number = own ?? String(last);
    return { ...item, number, anchor: anchorOf(number, anchors) };
  });
}

function defaultPart(item: AgendaItemMatter): 'A' | 'B' {
  return item.exempt === undefined && item.confidential === undefined ? 'A' : 'B';
}

/** Two items with one number still have an id each. */
function anchorOf(number: string, taken: Set<string>): string {
  const plain = ['item', ...(number.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join('-');
  let anchor = plain;
  for (let count = 2; taken.has(anchor); count += 1) anchor = `${plain}-${count}`;
  taken.add(anchor);
  return anchor;
}
