import { relative } from 'node:path';
import type { Command } from 'commander';
import { exitStatusOf } from '../diagnostics/exit-status.ts';
import type { RecordSummary } from '../job.ts';
import { publishMeeting } from '../pipeline.ts';
import { printFindings } from './print-findings.ts';
import { reporting } from './reporting.ts';
import { addSharedOptions, jobOf, outOf, type SharedOptions } from './shared-options.ts';
import type { Terminal } from './terminal.ts';
import { withoutSettled } from './without-settled.ts';

interface PublishOptions extends SharedOptions {
  readonly browser?: string;
}

/** Adds `cleardays publish`. */
export function addPublish(program: Command, terminal: Terminal): void {
  addSharedOptions(program.command('publish <meeting>'))
    .description('build the public edition and record what is published of a meeting, such as health/2026-03-18')
    .option('--browser <path>', 'the browser that prints the packs (default: the one that comes with Cleardays)')
    .action((meeting: string, options: PublishOptions) =>
      reporting(terminal, options.format, () => runPublish(meeting, options, terminal)),
    );
}

async function runPublish(meeting: string, options: PublishOptions, terminal: Terminal): Promise<void> {
  // A record is of what was open to the public.
  const job = jobOf({ ...options, edition: 'public' }, terminal);
  const out = outOf(options);
  const outcome = await publishMeeting({ ...job, out, browser: options.browser ?? null, packs: true }, meeting).finally(
    () => {
      job.progress.clear();
    },
  );
  const diagnostics = withoutSettled(outcome.diagnostics, outcome.summary?.recorded ?? []);
  printFindings(terminal, { ...outcome, diagnostics }, options.format);
  const closing =
    outcome.summary === null
      ? 'Nothing was built or recorded; what was there before is unchanged.'
      : sum(outcome.summary.recorded, relative(process.cwd(), outcome.summary.folder));
  if (options.format === 'text') terminal.out(`${closing}\n`);
  else terminal.err(`${closing}\n`);
  terminal.end(exitStatusOf(diagnostics));
}

const states = { new: 'recorded', renewed: 'recorded again', same: 'already on record, unchanged' } as const;

function sum(recorded: readonly RecordSummary[], folder: string): string {
  const lines = recorded.map(
    ({ what, date, items, papers, pages, file, state }) =>
      `  ${what}, ${date}: ${count(items, 'item')}, ${count(papers, 'paper')}, ${count(pages, 'page')}; ${states[state]}\n    ${file}`,
  );
  return [
    ...lines,
    recorded.some(({ state }) => state !== 'same')
      ? `From now on its numbers and pages cannot move unseen. Keep the record with your content, and put ${folder} online.`
      : `Nothing has changed since it was recorded.`,
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}
