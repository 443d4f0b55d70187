import { gunzipSync } from 'node:zlib';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { searchFolder } from '../model/search.ts';
import type { OutputFolder } from './output-folder.ts';
import { picture } from './read-picture.ts';
import { secretsOf, type SourceText } from './secrets.ts';
import { shownText } from './shown-text.ts';
import { blockEnd, findRuns, seekRuns } from './word-runs.ts';

/** A text of which nobody knows where its blocks end. */
export interface RunningText {
  readonly painted: string;
  /** What stands beside that, each by itself. */
  readonly strings: readonly string[];
}

/** What is looked for, and where besides the texts of the edition. */
export interface LeakSources {
  readonly exempt: readonly SourceText[];
  readonly public: readonly SourceText[];
  /** Texts of public PDFs that were supplied. */
  readonly publicPdfs?: readonly string[];
  /** What stands in the PDFs of the edition, by their paths. */
  readonly pdfs: ReadonlyMap<string, RunningText>;
  /** The metadata of its pictures, by their paths. */
  readonly pictures?: ReadonlyMap<string, string>;
  /** Texts that go beside the edition, such as settings of a web server, by where they go. */
  readonly beside?: ReadonlyMap<string, string>;
}

/** Files of which nothing is read here: fonts have no words, and others are given as texts. */
const unread = /\.(?:avif|gif|jpe?g|pagefind|pdf|pf_filter|pf_index|pf_meta|png|tiff?|wasm|webp|woff2?)$/iu;

/**
 * Checks that nothing of an exempt paper which stands in no public source is in anything the public edition holds:
 * pages, feeds, data, scripts, settings of web servers, the index of the search, the text of its PDFs and the metadata of
 * its pictures (both given, since reading them is another's trade). Looked for are runs of eight words, whole titles and
 * headings, names, numbers of six digits or more, references, and the names of the exempt files where they have more than
 * one word.
 *
 * A finding says where, and in which exempt folder to look, but repeats nothing of the paper: it may be printed into
 * the public log of a build machine.
 */
export async function checkLeaks(output: OutputFolder, sources: LeakSources): Promise<Diagnostic[]> {
  if (sources.exempt.length === 0) return [];
  const { runs, loose } = secretsOf({ ...sources, publicPdfs: sources.publicPdfs ?? [] });
  const sought = seekRuns(runs);
  const diagnostics: Diagnostic[] = [];
  const reported = new Set<string>();
  const report = (path: string, all: readonly string[]): void => {
    const found = all.filter((run) => !isOfIndex(path) || !reported.has(run));
    for (const run of found) reported.add(run);
    const source = sought.runs.get(found[0] ?? '');
    if (source === undefined) return;
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    const at = { file: path.slice(1), line: 1, column: 1 };
    diagnostics.push(diagnose('EXEMPT_TEXT_PUBLISHED', at, { count: new Set(found).size, folder }));
  };
  const look = (path: string, text: string): void => {
    report(path, findRuns(inBlocks(...path.split('/'), text), sought));
  };
  const lookInRunning = (path: string, { painted, strings }: RunningText): void => {
    const inText = findRuns(painted, sought).filter((run) => !loose.has(run));
    const inStrings = findRuns(inBlocks(...path.split('/'), ...strings, ...joinedWords(painted)), sought);
    report(path, [...new Set([...inText, ...inStrings])]);
  };
  for (const path of output.paths.filter((path) => !isOfIndex(path) && !sources.pdfs.has(path))) {
    const isText = !unread.test(path) && !picture.test(path);
    look(path, isText ? shownText(path, await output.readText(path)) : (sources.pictures?.get(path) ?? ''));
  }
  for (const [path, text] of sources.beside ?? []) look(path, shownText(path, text));
  for (const [path, text] of sources.pdfs) lookInRunning(path, text);
  // Last: what the index has from a page is reported of the page alone.
  for (const path of output.paths.filter(isOfIndex)) {
    lookInRunning(path, { painted: await readIndexed(output, path), strings: [] });
  }
  return diagnostics;
}

const inBlocks = (...texts: readonly string[]): string => texts.join(` ${blockEnd} `);

/** Words that are joined as in the name of a file. */
const joinedWords = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)+/gu) ?? [];

const isOfIndex = (path: string): boolean => path.startsWith(searchFolder);

/**
 * What the index of the search keeps of a page: its text, title, filters and places, which is all that an index is made
 * from. Its other files hold single words of these in another order, and values of filters that stand here as well.
 */
async function readIndexed(output: OutputFolder, path: string): Promise<string> {
  return path.endsWith('.pf_fragment') ? gunzipSync(await output.readBytes(path)).toString('utf8') : '';
}
