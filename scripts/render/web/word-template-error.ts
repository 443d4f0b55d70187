import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { OfficerError } from '../../diagnostics/officer-error.ts';
import { ScriptError } from './assets/script-error.ts';

/** A place in a template and what is wrong there. */
interface Fault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly problem: string;
}

/**
 * Returns what to throw for an error that came up while pages or styles were made: an OfficerError where it stands in a
 * template or sheet of the root's own folders, else the error itself, which is then a fault of the program.
 */
export function wordTemplateError(error: unknown, ownFolders: readonly string[]): unknown {
  for (const folder of ownFolders) {
    const fault = sheetFault(error, folder) ?? scriptFault(error, folder) ?? templateFault(messagesOf(error), folder);
    if (fault === null) continue;
    const file = relative(dirname(folder), fault.path).split(sep).join('/');
    const { line, column, problem } = fault;
    return new OfficerError([diagnose('TEMPLATE_BROKEN', { file, line, column }, { problem })]);
  }
  return error;
}

/** Sass says where by itself, and counts from 0. */
function sheetFault(error: unknown, folder: string): Fault | null {
  if (!(error instanceof Error) || !('sassMessage' in error) || !('span' in error)) return null;
  const { start, url } = error.span as { start: { line: number; column: number }; url?: URL };
  if (url?.protocol !== 'file:' || !isWithin(fileURLToPath(url), folder)) return null;
  return {
    path: fileURLToPath(url),
    line: start.line + 1,
    column: start.column + 1,
    problem: withoutStop(String(error.sassMessage)),
  };
}

function scriptFault(error: unknown, folder: string): Fault | null {
  if (!(error instanceof ScriptError) || !isWithin(error.path, folder)) return null;
  const { path, line, column, message } = error;
  return { path, line, column, problem: withoutStop(message) };
}

// Nunjucks keeps of an error only its words: "(path) [Line 3, Column 17]", of the outermost template first.
const nunjucksPlace = /\((?<path>[^\n]+?)\)(?: \[Line (?<line>\d+)(?:, Column (?<column>\d+))?\])?\n/gu;
// A fault of the program that came up below a template is no fault of the template.
const programFault = /^(?:TypeError|RangeError|ReferenceError|SyntaxError): /u;

function templateFault(messages: string, folder: string): Fault | null {
  const said = (messages.split('\n').at(-1) ?? '').trim().replace(/^Template render error: /u, '');
  if (programFault.test(said)) return null;
  const problem = withoutStop(said.replace(/^Error: /u, ''));
  const places = [...messages.matchAll(nunjucksPlace)].map(({ groups }) => groups ?? {});
  const place = places.findLast(({ path }) => path !== undefined && isWithin(path, folder));
  if (place?.path !== undefined) {
    // What comes up while a template runs has lines and columns that count from 0, and what its parser finds from 1.
    const first = said.startsWith('Error: ') ? 0 : 1;
    const count = (typed: string | undefined): number => Number(typed ?? first) + 1 - first;
    return { path: place.path, line: count(place.line), column: count(place.column), problem };
  }
  // The package's own templates have all that they import from each other, so what is missing is missing in the root's.
  return problem.startsWith('cannot import ') ? { path: folder, line: 1, column: 1, problem } : null;
}

/** The message of the innermost error that Eleventy has wrapped. */
function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const inner = 'originalError' in error ? error.originalError : error.cause;
  return inner instanceof Error ? messagesOf(inner) : error.message;
}

function isWithin(path: string, folder: string): boolean {
  return path.startsWith(`${folder}${sep}`);
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/u, '');
}
