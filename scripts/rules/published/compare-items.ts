import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { RecordedFacts } from '../../model/publications/publication-record.ts';
import type { PublishedFacts } from '../../model/publications/published-facts.ts';
import type { PublishedCase } from './published-case.ts';

type RecordedItem = RecordedFacts['items'][number];

/**
 * Returns the items of a publication that have gone, moved, been renamed or been added since it was recorded. An item is
 * known by its title, and where that has changed by its number. `items` are those of its pack now.
 */
export function compareItems(
  recorded: readonly RecordedItem[],
  now: PublishedFacts['items'],
  items: readonly AgendaItem[],
  { at, ...facts }: PublishedCase,
): Diagnostic[] {
  const placeOf = (number: string) => items.find((item) => item.number === number)?.at ?? at;
  const matched = new Set<string>();
  const found: Diagnostic[] = [];
  const open: RecordedItem[] = [];
  for (const item of recorded) {
    const same = now.find(({ title, number }) => title === item.title && number === item.number);
    const moved = same ?? now.find(({ title, number }) => title === item.title && !matched.has(number));
    if (moved === undefined) {
      open.push(item);
      continue;
    }
    matched.add(moved.number);
    if (same !== undefined) continue;
    const was = { item: item.number, title: item.title, now: moved.number };
    found.push(diagnose('PUBLISHED_ITEM_MOVED', placeOf(moved.number), { ...facts, ...was }));
  }
  for (const item of open) {
    const renamed = now.find(({ number }) => number === item.number && !matched.has(number));
    if (renamed === undefined) {
      found.push(diagnose('PUBLISHED_ITEM_GONE', at, { ...facts, item: item.number, title: item.title }));
      continue;
    }
    matched.add(renamed.number);
    const was = { item: item.number, title: item.title, now: renamed.title };
    found.push(diagnose('PUBLISHED_ITEM_RETITLED', placeOf(item.number), { ...facts, ...was }));
  }
  for (const { number, title } of now) {
    if (matched.has(number)) continue;
    found.push(diagnose('PUBLISHED_ITEM_ADDED', placeOf(number), { ...facts, item: number, title }));
  }
  return found;
}
