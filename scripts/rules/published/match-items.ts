import type { RecordedFacts } from '../../model/publications/publication-record.ts';
import type { PublishedFacts } from '../../model/publications/published-facts.ts';

export type RecordedItem = RecordedFacts['items'][number];
type ItemNow = PublishedFacts['items'][number];

/** An item as it was recorded, and as it is now; null where it is gone. */
export interface MatchedItem {
  readonly was: RecordedItem;
  readonly is: ItemNow | null;
}

/**
 * Returns the items of a record, in its order, each with what it is now: an item is known by its title, and where that has
 * changed by its number. No item of now stands for two.
 */
export function matchItems(recorded: readonly RecordedItem[], now: readonly ItemNow[]): readonly MatchedItem[] {
  const matched = new Map<RecordedItem, ItemNow>();
  const taken = new Set<string>();
  const match = (was: RecordedItem, is: ItemNow | undefined): void => {
    if (is === undefined) return;
    matched.set(was, is);
    taken.add(is.number);
  };
  for (const was of recorded) {
    const same = now.find(({ title, number }) => title === was.title && number === was.number);
    match(was, same ?? now.find(({ title, number }) => title === was.title && !taken.has(number)));
  }
  for (const was of recorded) {
    if (!matched.has(was)) {
      match(
        was,
        now.find(({ number }) => number === was.number && !taken.has(number)),
      );
    }
  }
  return recorded.map((was) => ({ was, is: matched.get(was) ?? null }));
}
