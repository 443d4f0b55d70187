import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OutputFolder } from './output-folder.ts';
import { findRun, seekRuns, wordRuns } from './word-runs.ts';

/** A text of the root with the file it stands in. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/**
 * Checks that no run of eight words which stands in an exempt paper, and in no public source, is in anything the public
 * edition holds: pages, feeds, data, and the text of its PDFs (given, since reading it is the renderer's trade).
 */
export async function checkLeaks(
  output: OutputFolder,
  texts: { exempt: readonly SourceText[]; public: readonly SourceText[]; pdfs: ReadonlyMap<string, string> },
): Promise<Diagnostic[]> {
  if (texts.exempt.length === 0) return [];
  const secret = new Map<string, string>();
  for (const { file, text } of texts.exempt) for (const run of wordRuns(text)) secret.set(run, file);
  for (const { text } of texts.public) for (const run of wordRuns(text)) secret.delete(run);

  const sought = seekRuns(secret);
  const diagnostics: Diagnostic[] = [];
  const look = (path: string, text: string): void => {
    const run = findRun(text, sought);
    if (run === null) return;
    const at = { file: path.slice(1), line: 1, column: 1 };
    diagnostics.push(diagnose('EXEMPT_TEXT_PUBLISHED', at, { words: run, source: secret.get(run) ?? '' }));
  };
  for (const path of output.paths) {
    if (/\.(html|xml|ics|json|csv|txt|svg)$/u.test(path)) look(path, textOf(await output.readText(path)));
  }
  for (const [path, text] of texts.pdfs) look(path, text);
  return diagnostics;
}

/** The words of a page without its tags; attributes stay, since descriptions of charts stand in them. */
function textOf(markup: string): string {
  return markup.replace(/<\/?[a-z][a-z0-9-]*|>/giu, ' ').replace(/&(?:#\d+|#x[0-9a-f]+|[a-z]+);/giu, ' ');
}
