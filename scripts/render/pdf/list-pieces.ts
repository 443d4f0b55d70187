import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../diagnostics/source-file.ts';
import type { Archive } from '../../model/archive.ts';
import type { FinishedFacts } from '../../model/finished-pdf.ts';
import type { Meeting, Pack } from '../../model/meeting.ts';
import type { Minutes } from '../../model/minutes.ts';
import { paperPdfPath } from '../../model/site-path.ts';
import { listPapers, titleOfPaper, type NamedFiles, type PackPaper } from './list-papers.ts';

/** One PDF to be made: a whole pack, or a paper by itself with the page numbers that it has in a pack. */
export interface Piece {
  /** The archive's path of the PDF. */
  readonly path: string;
  /** In words, for messages and as the document's title. */
  readonly title: string;
  /** Whose name and date stand at the head of each page. */
  readonly meeting: Meeting;
  /** The pack whose front sheet and agenda it holds; null for a paper by itself. */
  readonly pack: Pack | null;
  readonly papers: readonly PackPaper[];
  readonly firstPage: number;
  /** The pages and the fit of the pack that holds the paper; null for a pack, whose pages are yet to be found. */
  readonly known: Pick<FinishedFacts, 'map' | 'fit'> | null;
  /** The day of publication. */
  readonly date: string;
  /** Where what it holds was written. */
  readonly at: SourcePosition;
}

/** Returns the piece of a whole pack. */
export function pieceOfPack(pack: Pack, firstPage: number, namedFiles: NamedFiles): Piece {
  const { meeting, path, publication } = pack;
  const { date } = publication;
  const title = `${meeting.name}: ${pack.title}`;
  return {
    path,
    title,
    meeting,
    pack,
    papers: listPapers(pack, namedFiles),
    firstPage,
    known: null,
    date,
    at: publication.at,
  };
}

/**
 * Returns the pieces of a pack's papers: each report with its appendices and what its text names,
 * and minutes. A paper that a later pack holds as
 * well is that pack's.
 */
export function piecesOfPapers(
  pack: Pack,
  known: NonNullable<Piece['known']>,
  { holders, namedFiles }: { readonly holders: ReadonlyMap<string, Pack>; readonly namedFiles: NamedFiles },
): readonly Piece[] {
  const bound = listPapers(pack, namedFiles);
  return bound.flatMap((paper): Piece[] => {
    const range = known.map.papers[paper.path];
    const own = paper.paper;
    if (own.kind === 'supplied' || range === undefined || holders.get(paper.path) !== pack) return [];
    const appendices = bound.filter(({ appendixOf }) => appendixOf !== null && appendixOf.report === own);
    const reports = new Set<unknown>([own, ...appendices.map((appendix) => appendix.paper)]);
    const named = bound.filter(({ namedBy }) => namedBy !== undefined && reports.has(namedBy));
    return [
      {
        path: paperPdfPath(paper.path),
        title: `${titleOfPaper(paper)} (${pack.meeting.name})`,
        meeting: pack.meeting,
        pack: null,
        papers: [paper, ...appendices, ...named],
        firstPage: range.first,
        known,
        date: pack.publication.date,
        at: beginningOf(own.source),
      },
    ];
  });
}

/** Returns the piece of minutes that no pack holds, whose pages are counted from 1. */
export function pieceOfMinutes(minutes: Minutes): Piece {
  const { meeting, path } = minutes;
  const paper = { id: 'paper-1', item: null, paper: minutes, path, appendixOf: null };
  return {
    path: paperPdfPath(path),
    title: titleOfPaper(paper),
    meeting,
    pack: null,
    papers: [paper],
    firstPage: 1,
    known: null,
    date: meeting.date,
    at: beginningOf(minutes.source),
  };
}

function beginningOf({ file }: SourceFile): SourcePosition {
  return { file, line: 1, column: 1 };
}

/** Returns the pack that holds each paper of the archive, by the paper's path: the last where several do. */
export function packsByPaper(archive: Archive, namedFiles: NamedFiles): ReadonlyMap<string, Pack> {
  const holders = new Map<string, Pack>();
  for (const { packs } of archive.meetings.toReversed()) {
    for (const pack of packs) for (const { path } of listPapers(pack, namedFiles)) holders.set(path, pack);
  }
  return holders;
}
