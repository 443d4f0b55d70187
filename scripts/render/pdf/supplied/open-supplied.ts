import type { PDFDocument } from '@cantoo/pdf-lib';
import type { SourcePosition } from '../../../diagnostics/diagnostic.ts';
import type { SuppliedFile } from '../../../model/supplied-file.ts';
import type { Bookmark } from '../bookmark.ts';
import type { PackPaper } from '../list-papers.ts';
import { loadPrint } from '../load-print.ts';
import { blameFile } from './blame-file.ts';
import { readBookmarks } from './read-bookmarks.ts';
import { sheetFrame } from './sheet-frame.ts';
import type { SuppliedSheet } from './sheet.ts';

/** A supplied paper that is to be bound in. */
export interface OpenSupplied {
  readonly sheets: readonly SuppliedSheet[];
  /** The bookmarks of the supplied file, with pages of the pack. */
  readonly bookmarks: readonly Bookmark[];
}

/** What supplied papers are opened with. */
export interface SuppliedSources {
  readonly readFile: (file: string) => Promise<Uint8Array>;
  readonly pageOf: (id: string) => number | undefined;
  readonly words: SuppliedSheet['words'];
}

/**
 * Opens the supplied PDFs among papers, each once. `pageOf` tells the page of the print, counted from 1, that was left for
 * each of their pages. Returns them by the paper's id. Throws an OfficerError where a file cannot be opened after all.
 */
export async function openSupplied(
  papers: readonly PackPaper[],
  { readFile, pageOf, words }: SuppliedSources,
): Promise<ReadonlyMap<string, OpenSupplied>> {
  const sources = new Map<string, PDFDocument>();
  const opened = new Map<string, OpenSupplied>();
  for (const bound of papers) {
    const { id, paper } = bound;
    if (paper.kind !== 'supplied' || paper.file.pdf === null) continue;
    const { file, title } = paper;
    const named = { src: file.src, at: placeOf(bound, file) };
    const bytes = sources.has(file.path) ? new Uint8Array() : await readFile(file.file);
    const source = sources.get(file.path) ?? (await blameFile(named, () => loadPrint(bytes)));
    sources.set(file.path, source);
    const sourceKey = `supplied-${[...sources.keys()].indexOf(file.path) + 1}`;
    const { pages, language } = paper.file.pdf;
    const sheets = pages.flatMap(({ width, height }, sourcePage): SuppliedSheet[] => {
      const page = pageOf(`${id}-sheet-${sourcePage + 1}`);
      const frame = sheetFrame(width > height);
      const place = { sourceKey, sourcePage, frame, title, words, language, ...named };
      return page === undefined ? [] : [{ source, hostPage: page - 1, ...place }];
    });
    const hostPages = new Map<Bookmark['target'], number>(sheets.map((sheet) => [sheet.sourcePage, sheet.hostPage]));
    const bookmarks = await blameFile(named, () => readBookmarks(source));
    opened.set(id, { sheets, bookmarks: withPages(bookmarks, hostPages) });
  }
  return opened;
}

/** What names a supplied paper: a text, a report, or the agenda. */
function placeOf({ item, appendixOf, namedBy }: PackPaper, { file }: SuppliedFile): SourcePosition {
  return namedBy?.body.at ?? appendixOf?.report.body.at ?? item?.at ?? { file, line: 1, column: 1 };
}

function withPages(
  bookmarks: readonly Bookmark[],
  hostPages: ReadonlyMap<Bookmark['target'], number>,
): readonly Bookmark[] {
  return bookmarks.flatMap(({ title, target, children }) => {
    const below = withPages(children, hostPages);
    const hostPage = hostPages.get(target);
    return hostPage === undefined ? below : [{ title, target: hostPage, children: below }];
  });
}
