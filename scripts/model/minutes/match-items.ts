import type { AgendaItem } from '../agenda.ts';

/** A heading of minutes, as it is to be matched. */
interface MatchableHeading {
  readonly heading: string;
  readonly itemNumber: string | null;
}

/**
 * Returns for each heading the item of the agenda that it is the minute of: by the number it names, else by its title
 * without regard to case, punctuation and spacing, with or without a number before it. Of items with one title each
 * heading takes the first that is left. Null where nothing fits.
 */
export function matchItems(
  headings: readonly MatchableHeading[],
  items: readonly AgendaItem[],
): readonly (AgendaItem | null)[] {
  const byNumber = new Map(items.map((item) => [item.number.toLowerCase(), item]));
  const byTitle = Map.groupBy(items, (item) => plain(item.title));
  const named = headings.map(({ itemNumber }) =>
    itemNumber === null ? null : (byNumber.get(itemNumber.toLowerCase()) ?? null),
  );
  const taken = new Set(named);
  return headings.map(({ heading, itemNumber }, index) => {
    if (itemNumber !== null) return named[index] ?? null;
    const title = plain(heading);
    const candidates =
      byTitle.get(title) ?? byTitle.get(plain(heading.replace(/^\s*[\p{N}]+[a-z]?[.):]?\s+/u, ''))) ?? [];
    const item = candidates.find((candidate) => !taken.has(candidate)) ?? candidates[0] ?? null;
    taken.add(item);
    return item;
  });
}

function plain(title: string): string {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join('');
}
