import { PDFName, PDFNumber, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { bindRun } from './bind-run.ts';
import { addIds, treeRootOf } from './host-tags.ts';
import { openParentTree } from './parent-tree.ts';

/** One page of a supplied PDF and the place kept for it in the pack. */
export interface SuppliedSheet {
  /** The loaded file, the same for all of its sheets. */
  readonly source: PDFDocument;
  /** Of one file in the pack alone. */
  readonly sourceKey: string;
  /** Counted from 0. */
  readonly sourcePage: number;
  /** The page of the pack that was left empty for it, counted from 0. */
  readonly hostPage: number;
  /** Where on that page it is fitted in, in points from the lower left corner. */
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Of the file, for words about it: `Site plan`. */
  readonly title: string;
  /** BCP 47; null where the file does not say. */
  readonly language: string | null;
}

/** Sheets of one file that follow each other. */
export type Run = readonly [SuppliedSheet, ...SuppliedSheet[]];

/**
 * Binds pages of supplied PDFs into a tagged pack, each on the page that was left for it: content, links and tags. The
 * sheets of one file that follow each other stand in one Part of the pack's tags, after the last tag of the first page;
 * what the pack says on the others is moved to its place among them.
 *
 * Returns the titles of files of which some page has no tags: such a page stands as a figure.
 */
export async function bindSupplied(
  host: PDFDocument,
  sheets: readonly SuppliedSheet[],
): Promise<{ readonly untagged: readonly string[] }> {
  const untagged = new Set<string>();
  if (sheets.length === 0) return { untagged: [] };
  const treeRoot = treeRootOf(host);
  const parentTree = openParentTree(host, treeRoot);
  const ids = new Map<string, PDFRef>();
  const times = new Map<string, number>();
  for (const run of runsOf(sheets)) {
    const { sourceKey, title } = run[0];
    const time = (times.get(sourceKey) ?? 0) + 1;
    times.set(sourceKey, time);
    const prefix = time === 1 ? `${sourceKey}-` : `${sourceKey}-${time}-`;
    if (bindRun(host, run, { treeRoot, parentTree, ids, prefix }).hasUntagged) untagged.add(title);
    // A long pack binds hundreds of pages, and other packs are printed meanwhile.
    await new Promise((resolve) => setImmediate(resolve));
  }
  addIds(treeRoot, ids);
  treeRoot.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(parentTree.nextKey()));
  return { untagged: [...untagged] };
}

/** The sheets, parted where another file begins, or the same once more. */
function runsOf(sheets: readonly SuppliedSheet[]): readonly Run[] {
  const runs: [SuppliedSheet, ...SuppliedSheet[]][] = [];
  for (const sheet of sheets) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.sourceKey === sheet.sourceKey && last.sourcePage < sheet.sourcePage) run.push(sheet);
    else runs.push([sheet]);
  }
  return runs;
}
