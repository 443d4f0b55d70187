import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { RecordedFacts } from '../../model/publications/publication-record.ts';
import type { PublishedFacts } from '../../model/publications/published-facts.ts';
import { changedPlaces, wordChanges } from './changed-lines.ts';
import type { PublishedCase } from './published-case.ts';

/**
 * Returns the papers of a publication that have gone, been added or changed since it was recorded. A paper that has more
 * corrections than its record may have changed, and one that was taken down is gone, which is then to be recorded.
 * `placeOf` gives the place of a paper now.
 */
export function comparePapers(
  recorded: Pick<RecordedFacts, 'items' | 'papers'>,
  now: PublishedFacts,
  placeOf: (path: string) => SourcePosition,
  { isTakenDown, at, ...facts }: PublishedCase & { readonly isTakenDown: (path: string) => boolean },
): Diagnostic[] {
  const itemOf = (items: PublishedFacts['items'], path: string): string =>
    items.find(({ papers }) => papers.includes(path))?.number ?? '';
  const found: Diagnostic[] = [];
  for (const { path, title, text, corrections } of recorded.papers) {
    const paper = now.papers.find((candidate) => candidate.path === path);
    if (paper === undefined) {
      const item = itemOf(recorded.items, path);
      const code = isTakenDown(path) ? 'PUBLISHED_PAPER_REMOVED' : 'PUBLISHED_PAPER_GONE';
      found.push(diagnose(code, at, { ...facts, title, item }));
      continue;
    }
    if (paper.corrections > corrections) {
      found.push(diagnose('PUBLISHED_PAPER_CORRECTED', placeOf(path), { ...facts, title: paper.title }));
      continue;
    }
    const places = changedPlaces(text, paper.text);
    if (places.length === 0) continue;
    const changed = { title, places: places.length, changes: wordChanges(places) };
    found.push(diagnose('PUBLISHED_PAPER_CHANGED', placeOf(path), { ...facts, ...changed }));
  }
  for (const { path, title } of now.papers) {
    if (recorded.papers.some((paper) => paper.path === path)) continue;
    // A paper of an item that is new itself is told of with the item.
    const item = itemOf(now.items, path);
    if (!recorded.items.some(({ number }) => number === item)) continue;
    found.push(diagnose('PUBLISHED_PAPER_ADDED', placeOf(path), { ...facts, title, item }));
  }
  return found;
}
