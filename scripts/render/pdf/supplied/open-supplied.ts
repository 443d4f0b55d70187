import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PackPaper } from '../list-papers.ts';
import { loadPrint } from '../load-print.ts';
import type { SuppliedSheet } from './bind-supplied.ts';
import { readBookmarks, type Bookmark } from './read-bookmarks.ts';
import { sheetFrame } from './sheet-frame.ts';

/** A supplied paper that is to be bound in. */
export interface OpenSupplied {
  readonly sheets: readonly SuppliedSheet[];
  /** The bookmarks of the supplied file, with pages of the pack. */
  readonly bookmarks: readonly Bookmark[];
}

/**
 * Opens the supplied PDFs among papers, each once. `pageOf` tells the page of the print, counted from 1, that was left for
 * each of their pages. Returns them by the paper's id.
 */
export async function openSupplied(
  papers: readonly PackPaper[],
  readFile: (file: string) => Promise<Uint8Array>,
  pageOf: (id: string) => number | undefined,
): Promise<ReadonlyMap<string, OpenSupplied>> {
  const sources = new Map<string, PDFDocument>();
  const opened = new Map<string, OpenSupplied>();
  for (const { id, paper } of papers) {
    if (paper.kind !== 'supplied' || paper.file.pdf === null) continue;
    const { file, title } = paper;
    const source = sources.get(file.path) ?? (await loadPrint(await readFile(file.file)));
    sources.set(file.path, source);
    const sourceKey = `supplied-${[...sources.keys()].indexOf(file.path) + 1}`;
    const { pages, language } = paper.file.pdf;
    const sheets = pages.flatMap(({ width, height }, sourcePage): SuppliedSheet[] => {
      const page = pageOf(`${id}-sheet-${sourcePage + 1}`);
      const frame = sheetFrame(width > height);
      return page === undefined ? [] : [{ source, sourceKey, sourcePage, hostPage: page - 1, frame, title, language }];
    });
    const hostPages = new Map(sheets.map((sheet) => [sheet.sourcePage, sheet.hostPage]));
    opened.set(id, { sheets, bookmarks: withPages(readBookmarks(source), hostPages) });
  }
  return opened;
}

function withPages(bookmarks: readonly Bookmark[], hostPages: ReadonlyMap<number, number>): readonly Bookmark[] {
  return bookmarks.flatMap(({ title, page, children }) => {
    const below = withPages(children, hostPages);
    const hostPage = hostPages.get(page);
    return hostPage === undefined ? below : [{ title, page: hostPage, children: below }];
  });
}
