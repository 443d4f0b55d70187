import { resolve } from 'node:path';
import type { Command } from 'commander';
import { exitStatusOf } from '../diagnostics/exit-status.ts';
import { findProblems, writeDeadlines } from '../pipeline.ts';
import { printFindings } from './print-findings.ts';
import { reporting } from './reporting.ts';
import { addSharedOptions, jobOf, type SharedOptions } from './shared-options.ts';
import type { Terminal } from './terminal.ts';

/** Adds `cleardays check`. */
export function addCheck(program: Command, terminal: Terminal): void {
  addSharedOptions(program.command('check'))
    .description('find the problems of a root, without building it')
    .option('--calendar <file>', 'write by when what must be done for the coming meetings, as a calendar (.ics)')
    .action((options: CheckOptions) => reporting(terminal, options.format, () => runCheck(options, terminal)));
}

interface CheckOptions extends SharedOptions {
  readonly calendar?: string;
}

async function runCheck(options: CheckOptions, terminal: Terminal): Promise<void> {
  const job = jobOf(options, terminal);
  const { calendar } = options;
  const found = calendar === undefined ? findProblems(job) : writeDeadlines(job, resolve(calendar));
  const findings = await found.finally(() => {
    job.progress.clear();
  });
  printFindings(terminal, findings, options.format);
  if (options.format === 'text' && findings.diagnostics.length === 0) terminal.out('No problems found.\n');
  terminal.end(exitStatusOf(findings.diagnostics));
}
