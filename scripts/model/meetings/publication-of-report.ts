import type { Publication } from '../publication.ts';
import type { Report } from '../report.ts';

/** Returns what put a report before the public, which for a paper that followed later is not what listed its item. */
export function publicationOfReport({ meeting, item, path }: Report): Publication {
  const pack = meeting.packs.find(({ items }) =>
    items.some(({ papers }) => papers.some((paper) => pathOf(paper) === path)),
  );
  return pack?.publication ?? item.publication;
}

/** Returns the day from which everybody could read a report: that of its publication, or of its release if it was withheld. */
export function publishedOn(report: Report): string {
  const { date } = publicationOfReport(report);
  const released = report.item.release?.date ?? date;
  return released > date ? released : date;
}

/** Returns the day on which a report last changed, as far as content tells: of its publication or release, or of a correction. */
export function lastChangeOfReport(report: Report): string {
  const published = publishedOn(report);
  const corrected = report.corrections.at(-1)?.date ?? published;
  return corrected > published ? corrected : published;
}

function pathOf(paper: Report['item']['papers'][number]): string | null {
  return paper.kind === 'report' ? paper.path : null;
}
