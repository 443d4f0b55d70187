import { join, resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Job } from '../job.ts';
import { showProgress, type ProgressDisplay } from './show-progress.ts';
import type { Terminal } from './terminal.ts';

/** How diagnostics are printed. */
export type Format = 'text' | 'json' | 'github';

/** The options that all commands share, as commander hands them over. */
export interface SharedOptions {
  readonly root: string;
  readonly out?: string;
  readonly edition: 'public' | 'members';
  readonly private?: string;
  readonly today?: string;
  /** Of commands that make pages. */
  readonly preview?: boolean;
  readonly format: Format;
}

/** Adds the options shared by all commands that read a root. */
export function addSharedOptions(command: Command): Command {
  return command
    .option('--root <dir>', 'the folder that holds content/ and data/', '.')
    .option('--out <dir>', 'where to write: DIR/public or DIR/members (default: dist in the root)')
    .addOption(new Option('--edition <edition>', 'whom it is for').choices(['public', 'members']).default('public'))
    .option(
      '--today <date>',
      'build as on this day, YYYY-MM-DD (default: asOf of council.md, else today in London)',
      day,
    )
    .option('--private <dir>', 'a folder of the same layout that holds the exempt papers, where the root does not')
    .addOption(
      new Option('--format <format>', 'how problems are printed').choices(['text', 'json', 'github']).default('text'),
    );
}

/** Adds the option of commands that make pages to show what is not yet published. */
export function addPreviewOption(command: Command): Command {
  return command.option(
    '--preview',
    'show what is published on later days as well; pages say so, and search engines are kept away',
  );
}

/** Returns the job that the options describe, with a progress display on standard error. */
export function jobOf(options: SharedOptions, terminal: Terminal): Job & { readonly progress: ProgressDisplay } {
  return {
    root: resolve(options.root),
    edition: options.edition,
    private: options.private === undefined ? null : resolve(options.private),
    preview: options.preview ?? false,
    today: options.today ?? null,
    now: terminal.now(),
    progress: showProgress(terminal),
  };
}

/** Returns the folder that gets `public/` or `members/`. A preview never takes the place of what is published. */
export function outOf(options: SharedOptions): string {
  const out = resolve(options.out ?? `${options.root}/dist`);
  return options.preview === true ? join(out, 'preview') : out;
}

function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/u.test(value) || Number.isNaN(date.valueOf()) || !date.toISOString().startsWith(value)) {
    throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD, such as 2026-03-18.');
  }
  return value;
}
