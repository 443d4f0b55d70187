import type { AgendaItem, Paper } from '../../../model/agenda.ts';
import { formatDayShort } from '../../../model/calendar/format-day.ts';
import { publicationOfReport } from '../../../model/meetings/publication-of-report.ts';
import type { Report } from '../../../model/report.ts';
import { formatBytes } from '../format-bytes.ts';
import type { Site } from '../site.ts';
import { correctedInWords } from './correction-lines.ts';
import { findPrinted, findPrintedItem, rangeInWords } from './pack-lines.ts';

/** A paper under an item. */
export interface PaperLine {
  readonly href: string;
  readonly title: string;
  /** What is said after the title: `report`, `approved` or `PDF, 240 KB`; when it came, if later than its item; pages. */
  readonly details: readonly string[];
  readonly restricted: boolean;
}

/**
 * Returns the pages of an item's papers in words; null where none was printed, or they came with several packs and say
 * their pages themselves.
 */
export function pagesOfItem({ meeting, number, papers }: AgendaItem, site: Site): string | null {
  const printed = findPrintedItem(meeting, number, site);
  const last = printed.at(-1);
  if (last === undefined || (printed.length > 1 && papers.length > 1)) return null;
  return rangeInWords(last.range, site);
}

/** Returns a paper as it stands under its item. */
export function lineOfPaper(paper: Paper, { meeting, papers }: AgendaItem, site: Site): PaperLine {
  const { words } = site;
  const path = paper.kind === 'supplied' ? paper.file.path : paper.path;
  const printed = findPrinted(meeting, path, site);
  // Of a paper that is the item's only one, the item says the pages.
  const pages = printed === null || papers.length === 1 ? [] : [rangeInWords(printed.range, site)];
  const href = site.links.href(path);
  switch (paper.kind) {
    case 'report': {
      // A title that says "report" itself needs no second one after it.
      const kind = words.agenda.saysReport.test(paper.subject) ? [] : [words.agenda.report];
      const details = [...kind, ...laterInWords(paper, site), ...correctedInWords(paper.corrections, site), ...pages];
      return { href, title: paper.subject, details, restricted: paper.exempt };
    }
    case 'minutes': {
      const title = words.agenda.minutesOf(formatDayShort(paper.meeting.date, words));
      return {
        href,
        title,
        details: [
          paper.status === 'approved' ? words.agenda.approved : words.agenda.inDraft,
          ...correctedInWords(paper.corrections, site),
          ...pages,
        ],
        restricted: false,
      };
    }
    case 'supplied': {
      const details = ['PDF', formatBytes(paper.file.bytes), ...pages];
      return { href, title: paper.title, details, restricted: false };
    }
  }
}

function laterInWords(report: Report, { words }: Site): string[] {
  const publication = publicationOfReport(report);
  return publication === report.item.publication
    ? []
    : [words.agenda.publishedOn(formatDayShort(publication.date, words))];
}
