import type { AgendaItem, Paper } from '../../model/agenda.ts';
import type { Pack } from '../../model/meeting.ts';
import type { Report } from '../../model/report.ts';

/** A paper as it stands in a pack. */
export interface PackPaper {
  /** Its id in the printed document, and the prefix of the ids within it: `paper-3`. */
  readonly id: string;
  readonly item: AgendaItem;
  readonly paper: Paper;
  /** The archive's path of the paper, by which the page map knows it. */
  readonly path: string;
  /** What stands above it: `Appendix A` for an appendix; null for a paper of the item itself. */
  readonly appendixOf: { readonly report: Report; readonly label: string } | null;
}

/** Returns the papers of a pack in the order in which they are bound: each report is followed by its appendices. */
export function listPapers(pack: Pack): readonly PackPaper[] {
  const bound: Omit<PackPaper, 'id'>[] = [];
  for (const item of pack.items) {
    for (const paper of item.papers) {
      bound.push({ item, paper, path: pathOf(paper), appendixOf: null });
      if (paper.kind !== 'report') continue;
      paper.appendices.forEach(({ title, report, file }, index) => {
        const appendixOf = { report: paper, label: `Appendix ${String.fromCodePoint(65 + index)}` };
        if (report !== null) bound.push({ item, paper: report, path: report.path, appendixOf });
        else if (file !== null)
          bound.push({ item, paper: { kind: 'supplied', title, file }, path: file.path, appendixOf });
      });
    }
  }
  return bound.map((paper, index) => ({ ...paper, id: `paper-${index + 1}` }));
}

function pathOf(paper: Paper): string {
  return paper.kind === 'supplied' ? paper.file.path : paper.path;
}
