import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { RecordedFacts } from '../../model/publications/publication-record.ts';
import type { PublishedFacts } from '../../model/publications/published-facts.ts';
import { changedPlaces, wordChanges } from './changed-lines.ts';
import { findRenamed, isNewName } from './renamed-people.ts';
import type { PublishedCase } from './published-case.ts';

/** What findings about the papers of a publication need besides. */
export interface PaperCase extends PublishedCase {
  readonly isTakenDown: (path: string) => boolean;
  /** The names of all who have a file in `people/`. */
  readonly people: ReadonlySet<string>;
}

const list = new Intl.ListFormat('en-GB');

/**
 * Returns the papers of a publication that have gone, been added or changed since it was recorded. A paper that has more
 * corrections than its record may have changed, and one that was taken down is gone, which is then to be recorded.
 * Minutes that differ by the name of a person alone, who has another in `people/` now, are told apart. `placeOf` gives
 * the place of a paper now.
 */
export function comparePapers(
  recorded: Pick<RecordedFacts, 'items' | 'papers'>,
  now: PublishedFacts,
  placeOf: (path: string) => SourcePosition,
  { isTakenDown, people, at, ...facts }: PaperCase,
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
    const renamed = findRenamed(places, people);
    if (places.every((place) => isNewName(place, renamed))) {
      const [was = '', is = ''] = [[...renamed.keys()], [...renamed.values()]].map((names) => list.format(names));
      found.push(diagnose('PUBLISHED_NAME_CHANGED', placeOf(path), { ...facts, title, was, now: is }));
      continue;
    }
    const changed = {
      title,
      places: places.length,
      changes: wordChanges(places),
      isMinutes: path.endsWith('/minutes/'),
    };
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
