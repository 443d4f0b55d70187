import type { AgendaItem, Paper } from '../../model/agenda.ts';
import type { Archive } from '../../model/archive.ts';
import type { Decision } from '../../model/decision.ts';
import type { Pack } from '../../model/meeting.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import type { Report } from '../../model/report.ts';
import type { Words } from '../../words/words.ts';
import { appendixLetter } from '../../model/reports/appendix-letter.ts';
import type { SuppliedPaper } from '../../model/supplied-file.ts';

/** A paper as it stands in a pack, or a decision taken outside meetings, which stands in none. */
export interface PackPaper {
  /** Its id in the printed document, and the prefix of the ids within it: `paper-3`. */
  readonly id: string;
  /** Null for a decision, and for minutes that are printed by themselves before a meeting has them on its agenda. */
  readonly item: AgendaItem | null;
  readonly paper: Paper | Decision;
  /** The archive's path of the paper. The same paper may stand in a pack twice. */
  readonly path: string;
  /** The report above an appendix, and its letter there, `A`; null for a paper of the item itself. */
  readonly appendixOf: { readonly report: Report; readonly letter: string } | null;
  /** The report whose text names it, for a supplied PDF that is bound in for no other reason. */
  readonly namedBy: Report | null;
  /** 0 for a paper of the item, one more for each report above it. */
  readonly depth: number;
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
 * Returns the papers of a pack in the order in which they are bound: each report is followed by its appendices, and then
 * by the supplied PDFs that its text names where they are not bound in elsewhere.
 */
export function listPapers(pack: Pick<Pack, 'items'>, namedFiles: NamedFiles): readonly PackPaper[] {
  const bound: PackPaper[] = [];
  const taken = new Set(pack.items.flatMap(({ papers }) => papers.flatMap(pathsWith)));

  function bind(paper: Omit<PackPaper, 'id' | 'path' | 'paper'> & { readonly paper: Paper }): void {
    bound.push({ ...paper, id: `paper-${bound.length + 1}`, path: pathOf(paper.paper) });
    if (paper.paper.kind !== 'report') return;
    const report = paper.paper;
    // What the report itself names is its own, whatever its appendices name after it.
    const named = namedFiles(report).filter(({ file }) => !taken.has(file.path));
    for (const { file } of named) taken.add(file.path);
    const below = { item: paper.item, depth: paper.depth + 1, appendixOf: null, namedBy: null };
    report.appendices.forEach(({ title, report: appendix, file }, index) => {
      const appendixOf = { report, letter: appendixLetter(index) };
      if (appendix !== null) bind({ ...below, paper: appendix, appendixOf });
      else if (file !== null) bind({ ...below, paper: { kind: 'supplied', title, file }, appendixOf });
    });
    for (const file of named) bind({ ...below, paper: file, namedBy: report });
  }

  for (const item of pack.items) {
    for (const paper of item.papers) {
      bind({ item, paper, appendixOf: lateAppendixOf(paper, item), namedBy: null, depth: 0 });
    }
  }
  return bound;
}

/** Returns a paper of a pack with all that is bound in because of it. */
export function withBelow(bound: readonly PackPaper[], paper: PackPaper): readonly PackPaper[] {
  const after = bound.slice(bound.indexOf(paper) + 1);
  const end = after.findIndex(({ depth }) => depth <= paper.depth);
  return [paper, ...(end === -1 ? after : after.slice(0, end))];
}

/** Returns what a paper is called in lists and in the titles of documents. */
export function titleOfPaper({ paper }: Pick<PackPaper, 'paper'>, { pack }: Words): string {
  switch (paper.kind) {
    case 'report':
      return paper.subject;
    case 'minutes':
      return pack.minutes.of(paper.meeting.name);
    case 'decision':
      return paper.title;
    case 'supplied':
      return paper.title;
  }
}

function pathOf(paper: Paper): string {
  return paper.kind === 'supplied' ? paper.file.path : paper.path;
}

/** The paths of a paper and of all its appendices. */
function pathsWith(paper: Paper): readonly string[] {
  if (paper.kind !== 'report') return [pathOf(paper)];
  const appendices = paper.appendices.flatMap(({ report, file }) =>
    report !== null ? pathsWith(report) : file !== null ? [file.path] : [],
  );
  return [paper.path, ...appendices];
}

/** An appendix that comes with a later pack than its report still says whose appendix it is. */
function lateAppendixOf(paper: Paper, item: AgendaItem): PackPaper['appendixOf'] {
  if (paper.kind !== 'report' || paper.appendixOf === null) return null;
  const { report } = paper.appendixOf;
  return report.item.number === item.number && !item.papers.includes(report) ? paper.appendixOf : null;
}
