import { gunzipSync } from 'node:zlib';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { searchFolder } from '../model/search.ts';
import type { OutputFolder } from './output-folder.ts';
import { secretsOf, type SourceText } from './secrets.ts';
import { shownText } from './shown-text.ts';
import { blockEnd, findRuns, seekRuns } from './word-runs.ts';

/** All that a PDF holds as text. */
interface PdfText {
  /** What its pages paint, of which nobody knows where a block ends, as in the index of the search. */
  readonly painted: string;
  /** What stands beside that. */
  readonly strings: readonly string[];
}

/**
 * Checks that nothing of an exempt paper which stands in no public source is in anything the public edition holds:
 * pages, feeds, data, the index of the search, and the text of its PDFs (given, since reading it is another's trade).
 * Looked for are runs of eight words, whole titles and headings, numbers of six digits or more, and the names of the
 * exempt files, pictures and PDFs among them, where they have more than one word. What stands within an exempt picture or
 * PDF is not looked for.
 *
 * A finding says where, and in which exempt folder to look, but repeats nothing of the paper: it may be printed into
 * the public log of a build machine.
 */
export async function checkLeaks(
  output: OutputFolder,
  texts: { exempt: readonly SourceText[]; public: readonly SourceText[]; pdfs: ReadonlyMap<string, PdfText> },
): Promise<Diagnostic[]> {
  if (texts.exempt.length === 0) return [];
  const { runs, names } = secretsOf(texts);
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
  const lookInRunning = (path: string, { painted, strings }: PdfText): void => {
    const inText = findRuns(painted, sought).filter((run) => !names.has(run));
    const inStrings = findRuns(inBlocks(...strings, ...joinedWords(painted)), sought);
    report(path, [...new Set([...inText, ...inStrings])]);
  };
  for (const path of output.paths) {
    if (isOfIndex(path)) continue;
    const isText = /\.(html|xml|ics|json|csv|txt|svg)$/u.test(path);
    look(path, isText ? shownText(path, await output.readText(path)) : '');
  }
  for (const [path, text] of texts.pdfs) lookInRunning(path, text);
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
