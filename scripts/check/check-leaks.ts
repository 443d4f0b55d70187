import { gunzipSync } from 'node:zlib';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { english } from '../words/en/english.ts';
import { describeExemptParagraph } from '../model/meetings/exempt-descriptions.ts';
import { searchFolder } from '../model/search.ts';
import type { OutputFolder } from './output-folder.ts';
import { asRun, findRuns, seekRuns, tellingRuns, wordRuns } from './word-runs.ts';

/** A text of the root with the file it stands in. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
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
  texts: { exempt: readonly SourceText[]; public: readonly SourceText[]; pdfs: ReadonlyMap<string, string> },
): Promise<Diagnostic[]> {
  if (texts.exempt.length === 0) return [];
  const sought = seekRuns(secretsOf(texts));
  const diagnostics: Diagnostic[] = [];
  const reported = new Set<string>();
  const look = (path: string, text: string): void => {
    const found = findRuns(`${path.replaceAll('/', ' / ')} ${text}`, sought).filter(
      (run) => !isOfIndex(path) || !reported.has(run),
    );
    for (const run of found) reported.add(run);
    const source = sought.runs.get(found[0] ?? '');
    if (source === undefined) return;
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    const at = { file: path.slice(1), line: 1, column: 1 };
    diagnostics.push(diagnose('EXEMPT_TEXT_PUBLISHED', at, { count: new Set(found).size, folder }));
  };
  for (const path of output.paths) {
    if (isOfIndex(path)) continue;
    const isText = /\.(html|xml|ics|json|csv|txt|svg)$/u.test(path);
    look(path, isText ? textOf(unescape(await output.readText(path), path)) : '');
  }
  for (const [path, text] of texts.pdfs) look(path, text);
  // Last: what the index has from a page is reported of the page alone.
  for (const path of output.paths.filter(isOfIndex)) look(path, await readIndexed(output, path));
  return diagnostics;
}

const isOfIndex = (path: string): boolean => path.startsWith(searchFolder);

/**
 * What the index of the search keeps of a page: its text, title, filters and places, which is all that an index is made
 * from. Its other files hold single words of these in another order, and values of filters that stand here as well.
 */
async function readIndexed(output: OutputFolder, path: string): Promise<string> {
  return path.endsWith('.pf_fragment') ? gunzipSync(await output.readBytes(path)).toString('utf8') : '';
}

/** What stands in exempt papers alone, with the file it stands in. The words of the law stand in every such paper. */
function secretsOf(texts: { exempt: readonly SourceText[]; public: readonly SourceText[] }): Map<string, string> {
  const secret = new Map<string, string>();
  for (const { file, text } of texts.exempt) {
    const name = asRun((file.split('/').at(-1) ?? '').replace(/\.[a-z\d]+$/iu, ''));
    const names = name.includes(' ') ? [name] : [];
    for (const run of [...wordRuns(text), ...tellingRuns(text), ...names]) secret.set(run, file);
  }
  const law = Array.from({ length: 7 }, (_, index) => describeExemptParagraph('england', index + 1, english));
  // An agenda names an exempt paper by its slug without showing it, so that line makes nothing public.
  const shown = texts.public.map(({ file, text }) =>
    // Data make their figures public; words that an exempt paper has as well have no business there.
    file.endsWith('.json')
      ? (text.match(/\d+/gu) ?? []).join(' ')
      : text.replace(/^[\s-]*(?:report|papers):.*$/gmu, ''),
  );
  const known = seekRuns(secret);
  for (const text of [...shown, ...law]) for (const run of findRuns(text, known)) secret.delete(run);
  return secret;
}

/**
 * A text without what its format puts into words or between them: iCalendar folds lines anywhere and writes line ends as
 * letters, JSON does the latter and may write any letter as a number, also where it stands within a page.
 */
function unescape(text: string, path: string): string {
  const unfolded = path.endsWith('.ics') ? text.replace(/\r?\n[ \t]/gu, '') : text;
  if (!/\.(?:ics|json|html)$/u.test(path) || !unfolded.includes('\\')) return unfolded;
  return unfolded
    .replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[bfnrtN]/gu, ' ')
    .replaceAll('\\', '');
}

/** The words of a page without its tags; attributes stay, since descriptions of charts stand in them. */
function textOf(markup: string): string {
  return markup
    .replaceAll('%20', ' ')
    .replace(/<\/?[a-z][a-z0-9-]*|>/giu, ' ')
    .replace(/&(?:#\d+|#x[0-9a-f]+|[a-z]+);/giu, ' ');
}
