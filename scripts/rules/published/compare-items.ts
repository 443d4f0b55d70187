import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { PublishedFacts } from '../../model/publications/published-facts.ts';
import type { MatchedItem } from './match-items.ts';
import type { PublishedCase } from './published-case.ts';

/**
 * Returns the items of a publication that have gone, moved, been renamed or been added since it was recorded. `placeOf`
 * gives the place of an item now, by its number; `agenda` is all of the agenda that is out, whatever brought it.
 */
export function compareItems(
  matched: readonly MatchedItem[],
  now: PublishedFacts['items'],
  placeOf: (number: string) => SourcePosition,
  { at, agenda, ...facts }: PublishedCase & { readonly agenda: readonly Pick<AgendaItem, 'number' | 'title'>[] },
): Diagnostic[] {
  const moved: Diagnostic[] = [];
  const others: Diagnostic[] = [];
  for (const { was, is } of matched) {
    const item = { item: was.number, title: was.title };
    if (is === null) {
      const isListedLater = agenda.some(({ number, title }) => number === was.number && title === was.title);
      others.push(diagnose('PUBLISHED_ITEM_GONE', at, { ...facts, ...item, isListedLater }));
    } else if (is.title !== was.title) {
      others.push(diagnose('PUBLISHED_ITEM_RETITLED', placeOf(is.number), { ...facts, ...item, now: is.title }));
    } else if (is.number !== was.number) {
      moved.push(diagnose('PUBLISHED_ITEM_MOVED', placeOf(is.number), { ...facts, ...item, now: is.number }));
    }
  }
  const known = new Set(matched.map(({ is }) => is?.number));
  const added = now
    .filter(({ number }) => !known.has(number))
    .map(({ number, title }) => diagnose('PUBLISHED_ITEM_ADDED', placeOf(number), { ...facts, item: number, title }));
  const isShifted = added.length === 0 && matched.some(({ is }) => is === null) && isInOrder(matched, now);
  return [...(isShifted ? [] : moved), ...others, ...added];
}

/** Whether the items that are still there follow one another as they did: where one is gone, the next only move up. */
function isInOrder(matched: readonly MatchedItem[], now: PublishedFacts['items']): boolean {
  const places = matched.flatMap(({ is }) => (is === null ? [] : now.findIndex(({ number }) => number === is.number)));
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
}
