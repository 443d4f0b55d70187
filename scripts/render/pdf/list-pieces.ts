import { wordsFor } from '../../words/words-of.ts';
import type { Words } from '../../words/words.ts';
import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../diagnostics/source-file.ts';
import type { Release } from '../../model/agenda.ts';
import type { Archive } from '../../model/archive.ts';
import type { Decision } from '../../model/decision.ts';
import type { FinishedFacts } from '../../model/finished-pdf.ts';
import type { Meeting, Pack } from '../../model/meeting.ts';
import type { Minutes } from '../../model/minutes.ts';
import type { PageMap } from '../../model/page-map.ts';
import type { Report } from '../../model/report.ts';
import { paperPdfPath } from '../../model/site-path.ts';
import { listPapers, titleOfPaper, withBelow, type NamedFiles, type PackPaper } from './list-papers.ts';

/** One PDF to be made: a whole pack, or a paper by itself with the page numbers that it has in a pack. */
export interface Piece {
  /** The archive's path of the PDF. */
  readonly path: string;
  /** In words, for messages and as the document's title. */
  readonly title: string;
  /** Whose name and date stand at the head of each page; null for a decision taken outside meetings. */
  readonly meeting: Meeting | null;
  /** The pack whose front sheet and agenda it holds; null for a paper by itself. */
  readonly pack: Pack | null;
  readonly papers: readonly PackPaper[];
  readonly firstPage: number;
  /** The pages and the fit of the pack that holds the paper; null for a pack, whose pages are yet to be found. */
  readonly known: Pick<FinishedFacts, 'map' | 'places' | 'fit'> | null;
  /** The pages of the items that earlier packs of the meeting hold, by number. */
  readonly earlierItems: PageMap['items'];
  /** The day of publication. */
  readonly date: string;
  /** Where what it holds was written. */
  readonly at: SourcePosition;
}

/** Returns the piece of a whole pack. */
export function pieceOfPack(
  pack: Pack,
  { firstPage, earlierItems }: Pick<Piece, 'firstPage' | 'earlierItems'>,
  namedFiles: NamedFiles,
): Piece {
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
    earlierItems,
    date,
    at: publication.at,
  };
}

/** What the pieces of papers are made from. */
export interface PaperSources extends Pick<Piece, 'earlierItems'> {
  /** By the paper's path. */
  readonly holders: ReadonlyMap<string, Pack>;
  readonly namedFiles: NamedFiles;
  /** The council's. */
  readonly words: Words;
}

/**
 * Returns the pieces of a pack's papers: each report with its appendices and what its text names, and minutes. A paper
 * that a later pack holds as well is that pack's. Minutes by themselves are those of today: where they were a draft in the
 * pack, they begin on the same page and may have others after it.
 */
export function piecesOfPapers(
  pack: Pack,
  known: NonNullable<Piece['known']>,
  { holders, namedFiles, earlierItems, words }: PaperSources,
): readonly Piece[] {
  const bound = listPapers(pack, namedFiles);
  const seen = new Set<string>();
  return bound.flatMap((paper): Piece[] => {
    const range = known.places[paper.id];
    const own = paper.paper;
    if (own.kind === 'supplied' || own.kind === 'decision' || range === undefined || holders.get(paper.path) !== pack)
      return [];
    // Where it stands in the pack twice, its first pages are those that count.
    if (seen.has(paper.path)) return [];
    seen.add(paper.path);
    const today = own.kind === 'minutes' ? (own.meeting.minutes ?? own) : own;
    const isAsInPack = today === own;
    return [
      {
        path: paperPdfPath(paper.path),
        title: `${titleOfPaper(paper, wordsFor(own.lang, words))} (${pack.meeting.name})`,
        meeting: pack.meeting,
        pack: null,
        papers: isAsInPack ? withBelow(bound, paper) : [{ ...paper, paper: today }],
        firstPage: range.first,
        known: isAsInPack ? known : null,
        earlierItems,
        date: pack.publication.date,
        at: beginningOf(own.source),
      },
    ];
  });
}

/** Returns the piece of minutes that no pack holds, whose pages are counted from 1. The words are the council's. */
export function pieceOfMinutes(minutes: Minutes, words: Words): Piece {
  const { meeting, path } = minutes;
  const paper = { id: 'paper-1', item: null, paper: minutes, path, appendixOf: null, namedBy: null, depth: 0 };
  return {
    path: paperPdfPath(path),
    title: titleOfPaper(paper, wordsFor(minutes.lang, words)),
    meeting,
    pack: null,
    papers: [paper],
    firstPage: 1,
    known: null,
    earlierItems: {},
    date: meeting.date,
    at: beginningOf(minutes.source),
  };
}

/** Returns the piece of a decision that was taken outside a meeting. */
export function pieceOfDecision(decision: Decision): Piece {
  const { path, title, published, source } = decision;
  return {
    path: paperPdfPath(path),
    title,
    meeting: null,
    pack: null,
    papers: [{ id: 'paper-1', item: null, paper: decision, path, appendixOf: null, namedBy: null, depth: 0 }],
    firstPage: 1,
    known: null,
    earlierItems: {},
    date: published,
    at: beginningOf(source),
  };
}

/** Returns the piece of a report that was released after its pack, whose pages are counted from 1. */
export function pieceOfReleased(report: Report, release: Release, namedFiles: NamedFiles, words: Words): Piece {
  const { meeting, path, item } = report;
  const papers = listPapers({ items: [{ ...item, papers: [report] }] }, namedFiles);
  return {
    path: paperPdfPath(path),
    title: `${titleOfPaper({ paper: report }, wordsFor(report.lang, words))} (${meeting.name})`,
    meeting,
    pack: null,
    papers,
    firstPage: 1,
    known: null,
    earlierItems: {},
    date: release.date,
    at: beginningOf(report.source),
  };
}

function beginningOf({ file }: SourceFile): SourcePosition {
  return { file, line: 1, column: 1 };
}

/**
 * Returns the pack that holds each paper of the archive, by the paper's path: the last where several do. One that was
 * closed there and has been released since is no longer that pack's.
 */
export function packsByPaper(archive: Archive, namedFiles: NamedFiles): ReadonlyMap<string, Pack> {
  const holders = new Map<string, Pack>();
  for (const { packs } of archive.meetings.toReversed()) {
    for (const pack of packs) {
      for (const { path, paper, item } of listPapers(pack, namedFiles)) {
        const isReleased = paper.kind === 'report' && paper.item.release !== null && item?.withheld != null;
        if (!isReleased) holders.set(path, pack);
      }
    }
  }
  return holders;
}
