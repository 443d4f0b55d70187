import { formatGithub } from '../diagnostics/format-github.ts';
import { formatJson } from '../diagnostics/format-json.ts';
import { formatText } from '../diagnostics/format-text.ts';
import type { Findings } from '../diagnostics/officer-error.ts';
import type { Format } from './shared-options.ts';
import type { Terminal } from './terminal.ts';

/** Prints findings to standard output in the format asked for; in text, nothing where there are none. */
export function printFindings(terminal: Terminal, findings: Findings, format: Format): void {
  const { diagnostics } = findings;
  if (format === 'json') terminal.out(`${formatJson(diagnostics)}\n`);
  else if (format === 'github') terminal.out(formatGithub(diagnostics));
  else if (diagnostics.length > 0) terminal.out(formatText(diagnostics, (file, line) => findings.lineOf(file, line)));
}
