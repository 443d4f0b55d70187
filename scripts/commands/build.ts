import { relative } from 'node:path';
import type { Command } from 'commander';
import { exitStatusOf } from '../diagnostics/exit-status.ts';
import type { BuildSummary } from '../job.ts';
import { buildEdition } from '../pipeline.ts';
import { printFindings } from './print-findings.ts';
import { reporting } from './reporting.ts';
import { addPreviewOption, addSharedOptions, jobOf, outOf, type SharedOptions } from './shared-options.ts';
import type { Terminal } from './terminal.ts';

interface BuildOptions extends SharedOptions {
  readonly browser?: string;
  readonly packs: boolean;
}

/** Adds `cleardays build`. */
export function addBuild(program: Command, terminal: Terminal): void {
  addPreviewOption(addSharedOptions(program.command('build')))
    .description('make the website and the packs of a root')
    .option('--browser <path>', 'the browser that prints the packs (default: the one that comes with Cleardays)')
    .option('--no-packs', 'make the website alone, without packs and page numbers')
    .action((options: BuildOptions) => reporting(terminal, options.format, () => runBuild(options, terminal)));
}

const stoppedLate = 'Stopped while the output was being replaced; the next build completes it.\n';

async function runBuild(options: BuildOptions, terminal: Terminal): Promise<void> {
  const started = terminal.now().getTime();
  const job = jobOf(options, terminal);
  const outcome = await buildEdition({
    ...job,
    out: outOf(options),
    browser: options.browser ?? null,
    packs: options.packs,
    onStop: (abandon) =>
      terminal.onStop(() => {
        const isUnchanged = abandon();
        job.progress.clear();
        terminal.err(isUnchanged ? 'Stopped. The former output is unchanged.\n' : stoppedLate);
      }),
  }).finally(() => {
    job.progress.clear();
  });
  printFindings(terminal, outcome, options.format);
  const seconds = (terminal.now().getTime() - started) / 1000;
  const closing =
    outcome.summary === null
      ? 'Nothing was built; what was there before is unchanged.'
      : sum(outcome.summary, seconds, options.preview === true);
  // Machine-readable output stays alone on standard output.
  if (options.format === 'text') terminal.out(`${closing}\n`);
  else terminal.err(`${closing}\n`);
  terminal.end(exitStatusOf(outcome.diagnostics));
}

function sum(summary: BuildSummary, seconds: number, isPreview: boolean): string {
  const { pages, packs, packPages, folder, edition, unclaimed } = summary;
  const where = relative(process.cwd(), folder) || folder;
  const printed = packs === 0 ? 'no packs' : `${count(packs, 'pack')} of ${count(packPages, 'printed page')}`;
  return (
    `Built ${isPreview ? 'a preview of ' : ''}the ${edition === 'public' ? 'public' : "members'"} edition in ${where}: ` +
    `${count(pages, 'page')}, ${printed}, in ${seconds.toFixed(1)} s.${sayUnclaimed(unclaimed)}`
  );
}

function sayUnclaimed({ packs, titles }: BuildSummary['unclaimed']): string {
  if (packs === 0) return '';
  const named = titles.slice(0, 5).map((title) => `“${title}”`);
  const more = titles.length > 5 ? ` and ${count(titles.length - 5, 'other')}` : '';
  const are = packs === 1 ? 'is' : 'are';
  return (
    `\n${count(packs, 'pack')} ${are} not marked as PDF/UA, since ${titles.length === 1 ? 'a supplied PDF has' : 'supplied PDFs have'} ` +
    `no tags or ${titles.length === 1 ? 'does' : 'do'} not say that ${titles.length === 1 ? 'it conforms' : 'they conform'}: ${named.join(', ')}${more}.`
  );
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}
