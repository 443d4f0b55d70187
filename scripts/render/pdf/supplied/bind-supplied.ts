import { PDFName, PDFNumber, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { openParentTree } from '../../../pdf/parent-tree.ts';
import { bindRun } from './bind-run.ts';
import { blameFile } from './blame-file.ts';
import { addIds, treeRootOf } from './host-tags.ts';
import type { Run, SuppliedSheet } from './sheet.ts';

/**
 * Binds pages of supplied PDFs into a tagged pack, each on the page that was left for it: content, links and tags. The
 * sheets of one file that follow each other stand in one Part of the pack's tags, after the last tag of the first page;
 * what the pack says on the others is moved to its place among them.
 *
 * Returns the titles of files of which some page has no tags: such a page stands as a figure. Throws an OfficerError where
 * a file cannot be bound after all.
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
    const bound = await blameFile(run[0], () => bindRun(host, run, { treeRoot, parentTree, ids, prefix }));
    if (bound.hasUntagged) untagged.add(title);
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
