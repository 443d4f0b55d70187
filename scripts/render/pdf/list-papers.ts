import type { AgendaItem, Paper } from '../../model/agenda.ts';
import type { Archive } from '../../model/archive.ts';
import type { Pack } from '../../model/meeting.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import type { Report } from '../../model/report.ts';
import type { SuppliedPaper } from '../../model/supplied-file.ts';

/** A paper as it stands in a pack. */
export interface PackPaper {
  /** Its id in the printed document, and the prefix of the ids within it: `paper-3`. */
  readonly id: string;
  /** Null for minutes that are printed by themselves, before a meeting has them on its agenda. */
  readonly item: AgendaItem | null;
  readonly paper: Paper;
  /** The archive's path of the paper, by which the page map knows it. */
  readonly path: string;
  /** What stands above it: `Appendix A` for an appendix; null for a paper of the item itself. */
  readonly appendixOf: { readonly report: Report; readonly label: string } | null;
  /** The report whose text names it, for a supplied PDF that is bound in for no other reason. */
  readonly namedBy?: Report;
}

/** The supplied PDFs that the text of a report names, as papers. */
export type NamedFiles = (report: Report) => readonly SuppliedPaper[];

/** Returns what tells the supplied PDFs that texts of an archive name. */
export function findNamedFiles(archive: Archive, bodies: Bodies): NamedFiles {
  const files = new Map(archive.files.map((file) => [`${file.meetingPath} ${file.src}`, file]));
  return ({ body, meeting }) =>
    bodies.of(body).supplied.flatMap(({ src, title }) => {
      const file = files.get(`${meeting.path} ${src}`);
      return file === undefined || file.pdf === null ? [] : [{ kind: 'supplied', title, file }];
    });
}

/**
 * Returns the papers of a pack in the order in which they are bound: each report is followed by its appendices, and by
 * the supplied PDFs that its text names where they are not bound in elsewhere.
 */
export function listPapers(pack: Pack, namedFiles: NamedFiles): readonly PackPaper[] {
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
  return addNamed(bound, namedFiles).map((paper, index) => ({ ...paper, id: `paper-${index + 1}` }));
}

/** Returns what a paper is called in lists and in the titles of documents. */
export function titleOfPaper({ paper }: PackPaper): string {
  switch (paper.kind) {
    case 'report':
      return paper.subject;
    case 'minutes':
      return `Minutes, ${paper.meeting.name}`;
    case 'supplied':
      return paper.title;
  }
}

function pathOf(paper: Paper): string {
  return paper.kind === 'supplied' ? paper.file.path : paper.path;
}

/** Puts named files after the report that names them first, or after the last of its appendices. */
function addNamed(bound: readonly Omit<PackPaper, 'id'>[], namedFiles: NamedFiles): readonly Omit<PackPaper, 'id'>[] {
  const taken = new Set(bound.map(({ path }) => path));
  return bound.flatMap((entry, index) => {
    const next = bound[index + 1];
    const ends = next?.appendixOf == null || next.item !== entry.item;
    if (!ends) return [entry];
    // An appendix names files as well as its report.
    const owner = entry.appendixOf?.report ?? entry.paper;
    const first = bound.findIndex(({ paper }) => paper === owner);
    const group = bound.slice(Math.max(first, 0), index + 1);
    const named = group.flatMap(({ item, paper }) => {
      if (paper.kind !== 'report') return [];
      const fresh = namedFiles(paper).filter(({ file }) => !taken.has(file.path) && taken.add(file.path).size > 0);
      return fresh.map((file) => ({ item, paper: file, path: file.file.path, appendixOf: null, namedBy: paper }));
    });
    return [entry, ...named];
  });
}
