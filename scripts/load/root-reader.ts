import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openFolderLister, type FolderEntry, type FolderLister } from './list-folder.ts';
import { parseDataFile } from './parse-data-file.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import type { PrivatePapers } from './private-papers.ts';
import { buildRawFile } from './raw-file.ts';
import type { RawFile } from './raw-root.ts';
import { readTextFile } from './read-text-file.ts';
import { isSlug, proposeSlug } from './slug-proposal.ts';

/** What the readers of the parts of a root share: the disk, a place for findings, and the texts for code frames. */
export interface RootReader extends FolderLister {
  report(diagnostic: Diagnostic): void;
  readMarkdown(entry: FolderEntry, slug: string): RawFile;
  readData(entry: FolderEntry, slug: string): RawFile;
  /** Reports an entry that no part of the content format names. `expected` completes "This folder may hold …". */
  reportUnexpected(entry: FolderEntry, expected: string): void;
  /**
   * The slug of an entry. Where its name is none, that is reported and the proposal is used, so that what the entry
   * holds can be checked in the same run; null where there is no proposal or it is already in `taken`.
   */
  slugOf(entry: FolderEntry, name: string, taken: ReadonlySet<string>): string | null;
  lineOf(file: string, line: number): string | null;
}

/**
 * Returns a reader for the root at `root`, with exempt papers that lie elsewhere; its findings are added to
 * `diagnostics`.
 */
export function openRootReader(
  root: string,
  diagnostics: Diagnostic[],
  privatePapers: PrivatePapers | null,
): RootReader {
  const texts = new Map<string, string>();
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const read = (entry: FolderEntry): string | null => {
    const result = readTextFile(entry.path, entry.file);
    diagnostics.push(...result.diagnostics);
    if (result.text !== null) texts.set(entry.file, result.text);
    return result.text;
  };
  const lister = openFolderLister(root, report);
  return {
    list: (folder) => privatePapers?.merge(folder, lister.list(folder)) ?? lister.list(folder),
    report,
    readMarkdown(entry, slug) {
      const text = read(entry);
      const parsed = text === null ? unread : parseFrontMatter(entry.file, text);
      diagnostics.push(...parsed.diagnostics);
      return buildRawFile(entry.file, slug, text ?? '', parsed);
    },
    readData(entry, slug) {
      const text = read(entry);
      const parsed = text === null ? unread : parseDataFile(entry.file, text);
      diagnostics.push(...parsed.diagnostics);
      return buildRawFile(entry.file, slug, text ?? '', parsed);
    },
    reportUnexpected(entry, expected) {
      const name = entry.kind === 'folder' ? `${entry.name}/` : entry.name;
      report(diagnose('FILE_UNEXPECTED', startOf(entry.file), { name, expected }));
    },
    slugOf(entry, name, taken) {
      if (isSlug(name)) return name;
      const proposal = proposeSlug(name);
      const ending = entry.name.slice(name.length);
      report(
        diagnose('SLUG_INVALID', startOf(entry.file), {
          name: entry.name,
          proposal: proposal === null ? null : proposal + ending,
        }),
      );
      return proposal === null || taken.has(proposal) ? null : proposal;
    },
    lineOf: (file, line) => texts.get(file)?.split('\n')[line - 1] ?? null,
  };
}

const unread = { matter: null, places: null, body: '', bodyLine: 1, diagnostics: [] };

function startOf(file: string): { file: string; line: number; column: number } {
  return { file, line: 1, column: 1 };
}
