import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { OfficerError } from '../../diagnostics/officer-error.ts';
import type { Archive } from '../../model/archive.ts';
import type { FinishedFacts, FinishedPdf } from '../../model/finished-pdf.ts';
import type { Pack } from '../../model/meeting.ts';
import type { PageMap } from '../../model/page-map.ts';
import { buildRegisters } from '../registers/build-registers.ts';
import { createPrintEnvironment } from './build-pack-document.ts';
import { findNamedFiles } from './list-papers.ts';
import {
  packsByPaper,
  pieceOfDecision,
  pieceOfMinutes,
  pieceOfPack,
  pieceOfReleased,
  piecesOfPapers,
  type Piece,
} from './list-pieces.ts';
import { makePiece, type PieceTools } from './make-piece.ts';
import { readPrintFonts } from './read-print-fonts.ts';
import { readPrintStyles } from './read-print-styles.ts';
import { runTasks, type Task } from './run-tasks.ts';

/** What packs are made from. */
export interface PackOptions extends Pick<
  PieceTools,
  'bodies' | 'charts' | 'readFile' | 'browser' | 'cache' | 'fingerprint'
> {
  /** A root's own templates first, the package's last. */
  readonly templateFolders: readonly string[];
  /** Prints at once: as many as `printsAtOnce` says that the machine can take. */
  readonly atOnce: number;
  /** Takes a finished PDF: none is held here, since those of a large archive would fill the memory. */
  readonly deliver: (path: string, pdf: Uint8Array) => Promise<void>;
  /** Told which pack is being printed. */
  readonly report: (line: string) => void;
}

/** What is known of the PDFs of a build, by their path. */
export interface RenderedPacks {
  /** In the order of the archive's meetings. */
  readonly packs: ReadonlyMap<string, FinishedFacts>;
  /** Each report, each meeting's minutes and each decision outside meetings by itself. */
  readonly papers: ReadonlyMap<string, FinishedFacts>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns the finished packs of an archive, and its papers by themselves. A PDF is printed only where something that it is
 * made from changed since it was kept; without such a PDF no browser is started. The packs of a meeting are printed in
 * order, since a supplement continues the page numbers, and a paper after the pack that gives it its pages.
 */
export async function renderPacks(archive: Archive, options: PackOptions): Promise<RenderedPacks> {
  const { templateFolders, atOnce, deliver, report, ...given } = options;
  const tools: PieceTools = {
    ...given,
    archive,
    registers: buildRegisters(archive, options.bodies),
    templates: createPrintEnvironment(templateFolders),
    styles: await readPrintStyles(templateFolders),
    fonts: await readPrintFonts(),
  };
  const { words } = archive.council;
  const all = archive.meetings.flatMap(({ packs }) => packs);
  const namedFiles = findNamedFiles(archive, options.bodies);
  const holders = packsByPaper(archive, namedFiles);
  const packs = new Map<string, FinishedFacts>();
  const papers = new Map<string, FinishedFacts>();

  const tooWide: Diagnostic[] = [];

  const handOver = async (path: string, { pdf, ...facts }: FinishedPdf): Promise<FinishedFacts> => {
    await deliver(path, pdf);
    return facts;
  };
  const paperTask = (piece: Piece): Task => {
    return async () => {
      const { made } = await makePiece(piece, tools);
      papers.set(piece.path, await handOver(piece.path, made));
      if (made.tooWide) tooWide.push(diagnose('PAPER_TOO_WIDE', piece.at, { title: piece.title }));
      return [];
    };
  };
  const packTask = (
    [pack, ...others]: readonly Pack[],
    firstPage: number,
    earlierItems: PageMap['items'],
  ): readonly Task[] => {
    if (pack === undefined) return [];
    const task: Task = async () => {
      const { made, kept } = await makePiece(pieceOfPack(pack, { firstPage, earlierItems }, namedFiles), tools);
      packs.set(pack.path, await handOver(pack.path, made));
      if (!kept) report(`${packs.size} of ${all.length}: ${pack.meeting.name}, ${pack.title}`);
      const next = nextFirstPage(made.map, archive.council.rightHandStarts);
      return [
        ...packTask(others, next, { ...earlierItems, ...made.map.items }),
        ...piecesOfPapers(pack, made, { holders, namedFiles, earlierItems, words }).map(paperTask),
      ];
    };
    return [task];
  };
  const unbound = archive.minutes.filter(({ path }) => !holders.has(path));
  const released = archive.reports.flatMap((report) => {
    const { release } = report.item;
    if (release === null || report.appendixOf !== null || holders.has(report.path)) return [];
    return [pieceOfReleased(report, release, namedFiles, words)];
  });
  const tasks = [
    ...archive.meetings.flatMap((meeting) => packTask(meeting.packs, 1, {})),
    ...unbound.map((minutes) => paperTask(pieceOfMinutes(minutes, words))),
    ...released.map(paperTask),
    ...archive.decisions.map((decision) => paperTask(pieceOfDecision(decision))),
  ];
  const failures = await runTasks(tasks, atOnce);
  // Closed only when nobody prints any more, else whoever still did would start another.
  await options.browser.close();
  return {
    packs: inOrder(
      packs,
      all.map(({ path }) => path),
    ),
    papers: inOrder(papers, [...papers.keys()].sort()),
    diagnostics: [...findingsOf(failures), ...tooWide.sort((a, b) => (a.file < b.file ? -1 : 1))],
  };
}

/** The next pack of a meeting goes on after the last page of this one, on a right-hand page where papers start there. */
function nextFirstPage({ firstPage, pageCount }: PageMap, rightHandStarts: boolean): number {
  const next = firstPage + pageCount;
  return rightHandStarts && next % 2 === 0 ? next + 1 : next;
}

function inOrder<Value>(map: ReadonlyMap<string, Value>, order: readonly string[]): ReadonlyMap<string, Value> {
  return new Map(
    order.flatMap((key) => {
      const value = map.get(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** Throws a failure that has no words for an officer. */
function findingsOf(failures: readonly unknown[]): readonly Diagnostic[] {
  const diagnostics = failures.flatMap((failure) => {
    if (!(failure instanceof OfficerError)) throw failure;
    return failure.findings.diagnostics;
  });
  // A browser that does not start is found by each of those who print.
  return [...new Map(diagnostics.map((found) => [found.message, found])).values()];
}
