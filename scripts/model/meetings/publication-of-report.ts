import type { Publication } from '../publication.ts';
import type { Report } from '../report.ts';

/** Returns what put a report before the public, which for a paper that followed later is not what listed its item. */
export function publicationOfReport({ meeting, item, path }: Report): Publication {
  const pack = meeting.packs.find(({ items }) =>
    items.some(({ papers }) => papers.some((paper) => pathOf(paper) === path)),
  );
  return pack?.publication ?? item.publication;
}

/** Returns the day on which a report last changed, as far as content tells: of its publication, or of a correction. */
export function lastChangeOfReport(report: Report): string {
  return report.corrections.at(-1)?.date ?? publicationOfReport(report).date;
}

function pathOf(paper: Report['item']['papers'][number]): string | null {
  return paper.kind === 'report' ? paper.path : null;
}
