import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { RecordedFacts } from '../../model/publications/publication-record.ts';
import type { PublishedFacts } from '../../model/publications/published-facts.ts';
import { changedPlaces, wordChanges } from './changed-lines.ts';
import { findRenamed, isNewName } from './new-names.ts';
import type { PublishedCase } from './published-case.ts';

/** What findings about the papers of a publication need besides. */
export interface PaperCase extends PublishedCase {
  readonly isTakenDown: (path: string) => boolean;
  /** Whether notice or agenda had a correction since, which may tell of a supplied file that was taken down. */
  readonly isNoticeCorrected: boolean;
  /** The names of all people and committees that have a file. */
  readonly names: ReadonlySet<string>;
}

const list = new Intl.ListFormat('en-GB');

/**
 * Returns the papers of a publication that have gone, been added or changed since it was recorded. A paper that has more
 * corrections than its record may have changed, and one that was taken down is gone, which is then to be recorded.
 * Minutes that differ by new names of people and committees alone are told apart. `placeOf` gives
 * the place of a paper now.
 */
export function comparePapers(
  recorded: Pick<RecordedFacts, 'items' | 'papers'>,
  now: PublishedFacts,
  placeOf: (path: string) => SourcePosition,
  { isTakenDown, isNoticeCorrected, names, at, ...facts }: PaperCase,
): Diagnostic[] {
  const itemOf = (items: PublishedFacts['items'], path: string): string =>
    items.find(({ papers }) => papers.includes(path))?.number ?? '';
  const found: Diagnostic[] = [];
  for (const { path, title, text, corrections } of recorded.papers) {
    const paper = now.papers.find((candidate) => candidate.path === path);
    if (paper === undefined) {
      const item = itemOf(recorded.items, path);
      // A file has no page that could say it was taken down: the meeting's page does.
      const isFile = !path.endsWith('/');
      if (isFile && isNoticeCorrected) continue;
      if (isTakenDown(path)) found.push(diagnose('PUBLISHED_PAPER_REMOVED', at, { ...facts, title, item }));
      else found.push(diagnose('PUBLISHED_PAPER_GONE', at, { ...facts, title, item, isFile }));
      continue;
    }
    if (paper.corrections > corrections) {
      found.push(diagnose('PUBLISHED_PAPER_CORRECTED', placeOf(path), { ...facts, title: paper.title }));
      continue;
    }
    const places = changedPlaces(text, paper.text);
    if (places.length === 0) continue;
    const renamed = findRenamed(places, names);
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
