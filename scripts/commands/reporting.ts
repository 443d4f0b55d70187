import { exitStatusOf } from '../diagnostics/exit-status.ts';
import { OfficerError } from '../diagnostics/officer-error.ts';
import { printFindings } from './print-findings.ts';
import type { Format } from './shared-options.ts';
import type { Terminal } from './terminal.ts';

/** Runs a command's work and prints what an OfficerError says in the format asked for. Other errors go on to the top. */
export async function reporting(terminal: Terminal, format: Format, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof OfficerError)) throw error;
    printFindings(terminal, error.findings, format);
    terminal.end(exitStatusOf(error.findings.diagnostics));
  }
}
