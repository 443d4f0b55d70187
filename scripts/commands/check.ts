import type { Command } from 'commander';
import { exitStatusOf } from '../diagnostics/exit-status.ts';
import { findProblems } from '../pipeline.ts';
import { printFindings } from './print-findings.ts';
import { reporting } from './reporting.ts';
import { addSharedOptions, jobOf, type SharedOptions } from './shared-options.ts';
import type { Terminal } from './terminal.ts';

/** Adds `cleardays check`. */
export function addCheck(program: Command, terminal: Terminal): void {
  addSharedOptions(program.command('check'))
    .description('find the problems of a root, without building it')
    .action((options: SharedOptions) => reporting(terminal, options.format, () => runCheck(options, terminal)));
}

async function runCheck(options: SharedOptions, terminal: Terminal): Promise<void> {
  const job = jobOf(options, terminal);
  const findings = await findProblems(job).finally(() => {
    job.progress.clear();
  });
  printFindings(terminal, findings, options.format);
  if (options.format === 'text' && findings.diagnostics.length === 0) terminal.out('No problems found.\n');
  terminal.end(exitStatusOf(findings.diagnostics));
}
