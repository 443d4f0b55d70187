import { formatCodeFrame } from './code-frame.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { escapeControls } from './escape-controls.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** A line of a file of the root, counted from 1; null where it is not known. */
export type LineOf = (file: string, line: number) => string | null;

/**
 * Returns findings as people read them: place, code, what is wrong, the line with a mark at the place, why it matters
 * and what to do; and a closing sentence that counts them. Ends in a line end; empty for none.
 */
export function formatText(diagnostics: readonly Diagnostic[], lineOf: LineOf): string {
  if (diagnostics.length === 0) return '';
  const sorted = sortDiagnostics(diagnostics);
  return [...sorted.map((diagnostic) => formatOne(diagnostic, lineOf)), `${countInWords(sorted)}\n`].join('\n');
}

function formatOne(diagnostic: Diagnostic, lineOf: LineOf): string {
  const { file, line, column, severity, code, message, why, fix } = diagnostic;
  const text = lineOf(file, line);
  const frame = text === null || text.trim() === '' ? [] : formatCodeFrame(text, line, column);
  const details = [escapeControls(message), ...frame, `why: ${escapeControls(why)}`, `fix: ${escapeControls(fix)}`];
  const head = `${escapeControls(file)}:${line}:${column} ${severity} ${code}`;
  return `${[head, ...details.map((detail) => `  ${detail}`)].join('\n')}\n`;
}

/** Returns how many findings there are in how many files: `2 errors and 1 warning in 2 files.` */
function countInWords(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const severities: readonly Severity[] = ['error', 'warning', 'note'];
  const counts = severities
    .map((severity) => [diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => plural(count, severity));
  const last = counts.pop() ?? 'Nothing found';
  return `${counts.length === 0 ? last : `${counts.join(', ')} and ${last}`} in ${plural(files, 'file')}.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
