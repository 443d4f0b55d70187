import { basename, relative, resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { exitStatusOf } from '../diagnostics/exit-status.ts';
import type { ImportJob, ReadyImport } from '../job.ts';
import { prepareScorecardImport } from '../import-pipeline.ts';
import { printFindings } from './print-findings.ts';
import { reporting } from './reporting.ts';
import { jobOf, type Format } from './shared-options.ts';
import type { Terminal } from './terminal.ts';

interface ImportOptions {
  readonly root: string;
  readonly set?: string;
  readonly title?: string;
  readonly sheet?: string;
  readonly comparator: ImportJob['comparators'];
  readonly dryRun?: true;
  readonly yes?: true;
  readonly format: Format;
}

const layout = `
The layout that is understood: a row an indicator, a column a period.
  headings of every indicator   Indicator number, Indicator title, Polarity (BIB, SIB or empty), RO, Unit
  periods                       Apr-18, April 2018, 2018-04, 01/04/2018; Q1 2018/19; 2018/19; or the year in a
                                row above the names of the months
  targets and years to date     2019-20 Target, 2019-20 YTD
  comparators                   England 2017-18, or 2017/18 in a row above England
  values                        12, 1,985, 78%, TBC, and the symbols c z : low
RAG is not taken over: colours are worked out. Nothing is written before you have seen what was understood.`;

/** Adds `cleardays import`. */
export function addImport(program: Command, terminal: Terminal): void {
  const command = program.command('import').description('take over figures from a spreadsheet');
  command
    .command('indicators <file>')
    .description('make an indicator set from a scorecard (.xlsx or .csv), or add its figures to one')
    .option('--root <dir>', 'the folder that holds content/ and data/', '.')
    .option('--set <id>', 'the set, data/indicators/ID.json (default: the name of the file)', slugOf)
    .option('--title <title>', 'the title of a new set (default: what stands above the headings)')
    .option('--sheet <name>', 'the sheet of the workbook (default: the first that has such headings)')
    .option(
      '--comparator <heading=name>',
      'whom the heading of a comparator means: an id or a title of the set, or a new title (several times)',
      addComparator,
      [],
    )
    .option('--dry-run', 'show what would be written, and write nothing')
    .option('--yes', 'write without asking')
    .addOption(
      new Option('--format <format>', 'how problems are printed').choices(['text', 'json', 'github']).default('text'),
    )
    .addHelpText('after', layout)
    .action((file: string, options: ImportOptions) =>
      reporting(terminal, options.format, () => runImport(file, options, terminal)),
    );
}

async function runImport(file: string, options: ImportOptions, terminal: Terminal): Promise<void> {
  // Machine-readable output stays alone on standard output.
  const say = (text: string): void => {
    if (options.format === 'text') terminal.out(text);
    else terminal.err(text);
  };
  const report = `${basename(file)}.import-report.txt`;
  const job = jobOf({ root: options.root, edition: 'public', format: options.format }, terminal);
  const ready = await prepareScorecardImport({
    ...job,
    spreadsheet: { path: resolve(file), file },
    set: options.set ?? null,
    title: options.title ?? null,
    sheet: options.sheet ?? null,
    comparators: options.comparator,
    report: resolve(report),
  });
  say(`${ready.description}\n`);
  printFindings(terminal, ready, options.format);
  const target = relative(process.cwd(), resolve(options.root, ready.file));
  say(`\n${ready.summary}\n`);
  if (hasErrors(ready.diagnostics)) {
    say('Nothing was written: correct the errors above first.\n');
    terminal.end(exitStatusOf(ready.diagnostics));
    return;
  }
  if (!(await isAgreed(ready, target, options, terminal, say))) return;
  const found = await ready.write().finally(() => {
    job.progress.clear();
  });
  say(`Wrote ${target}.\n`);
  if (ready.hasReport) say(`What was not understood stands in ${report}.\n`);
  if (options.format !== 'json') printFindings(terminal, found, options.format);
  say(found.diagnostics.length === 0 ? 'cleardays check finds no problems in this set.\n' : '');
  terminal.end(exitStatusOf(found.diagnostics));
}

/** Tells whether to write, and says and sets the exit status where not. */
async function isAgreed(
  ready: ReadyImport,
  target: string,
  options: ImportOptions,
  terminal: Terminal,
  say: (text: string) => void,
): Promise<boolean> {
  if (!ready.hasChanges) {
    say(`Nothing to write: ${target} holds all of this already.\n`);
    terminal.end(0);
    return false;
  }
  if (options.dryRun === true) {
    say(`Nothing was written (--dry-run); it would go to ${target}.\n`);
    terminal.end(0);
    return false;
  }
  if (options.yes === true) return true;
  if (!terminal.canAsk) {
    say(`Nothing was written: give --yes to write it to ${target}.\n`);
    terminal.end(1);
    return false;
  }
  const answer = await terminal.ask(`Write this to ${target}? (y/N) `);
  if (/^y(?:es)?$/iu.test(answer.trim())) return true;
  say('Nothing was written.\n');
  terminal.end(0);
  return false;
}

function addComparator(value: string, former: ImportJob['comparators']): ImportJob['comparators'] {
  const [heading = '', comparator = '', ...more] = value.split('=').map((part) => part.trim());
  if (heading === '' || comparator === '' || more.length > 0) {
    throw new InvalidArgumentError('Give the heading and the comparator, such as "Our borough=own-authority".');
  }
  return [...former, { heading, comparator }];
}

function slugOf(value: string): string {
  if (!/^[a-z0-9-]+$/u.test(value)) {
    throw new InvalidArgumentError('Give a name of small letters, digits and hyphens, such as children-in-care.');
  }
  return value;
}
