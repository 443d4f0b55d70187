import type { Archive } from '../archive.ts';
import type { Pack } from '../meeting.ts';
import type { RecordedFacts } from './publication-record.ts';
import { isNoticeCorrected } from './is-notice-corrected.ts';
import { correctionsOf, papersOf, pathOf } from './published-facts.ts';

/** Returns what tells whether a page, with what stands below it, was taken down (`removed` in council.md). */
export function takenDownIn({ removed }: Pick<Archive, 'removed'>): (path: string) => boolean {
  const below = removed.map(({ path }) => (path.endsWith('/') ? path : `${path}/`));
  return (path) => below.some((start) => `${path}/`.startsWith(start));
}

/**
 * Returns whether a pack may differ from its record since something was said that changes it: a correction of notice,
 * agenda or a paper, or a paper that was taken down. Both are recorded when it is published again.
 */
export function isChangeExpected(recorded: RecordedFacts, pack: Pack, isTakenDown: (path: string) => boolean): boolean {
  const papers = new Map(papersOf(pack).map((paper) => [pathOf(paper), paper]));
  return (
    isNoticeCorrected(pack.meeting, recorded) ||
    recorded.papers.some(({ path, corrections }) => {
      const paper = papers.get(path);
      return paper === undefined ? isTakenDown(path) : correctionsOf(paper) > corrections;
    })
  );
}
