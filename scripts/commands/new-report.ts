import { resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { createReport } from '../new-report-pipeline.ts';
import { given, refuse, tellMade, tidy } from './given.ts';
import { reporting } from './reporting.ts';
import type { Terminal } from './terminal.ts';

interface ReportOptions {
  readonly root: string;
  readonly private?: string;
  readonly meeting?: string;
  readonly subject?: string;
  readonly leadOfficer?: string;
  readonly slug?: string;
  readonly title?: string;
  /** True where no paragraphs are named. */
  readonly exempt?: readonly number[] | true;
  readonly publicInterest?: string;
  readonly appendixOf?: string;
  readonly unlisted?: boolean;
}

/** Adds `cleardays new report`. */
export function addNewReport(command: Command, terminal: Terminal): void {
  command
    .command('report')
    .description(
      'add a report to a meeting, with a heading for all that good practice asks of it, and put it on the agenda in its place. An agenda that was published stays as it is.',
    )
    .option('--root <dir>', 'the folder that holds content/ and data/', '.')
    .option('--meeting <meeting>', 'the meeting, such as health/2026-03-18')
    .option('--subject <subject>', 'what the report is about; it becomes its title')
    .option('--lead-officer <name>', 'the officer who answers for it: the name of a file in content/people/, or a name')
    .option('--slug <slug>', 'the name of its file and address (default: made from the title or the subject)')
    .option('--title <title>', 'its title on the agenda, where that is not the subject')
    .option(
      '--exempt [paragraphs]',
      'keep it from the public, under these paragraphs of Schedule 12A, such as 3 or 3,5; it then needs a --title that the public may read',
      paragraphs,
    )
    .option('--public-interest <reason>', 'why it is better kept from the public')
    .option('--private <dir>', 'a folder of the same layout that holds the exempt papers, where the root does not')
    .option('--appendix-of <slug>', 'make it an appendix of this report of the meeting')
    .option('--unlisted', 'make the file alone, and leave the agenda as it is')
    .action((options: ReportOptions) => reporting(terminal, 'text', () => runNewReport(options, terminal)));
}

async function runNewReport(options: ReportOptions, terminal: Terminal): Promise<void> {
  const meeting = await given(options.meeting, 'To which meeting (such as health/2026-03-18)? ', terminal);
  const subject = await given(options.subject, 'What is the report about? ', terminal);
  const missing = [...(meeting === '' ? ['--meeting'] : []), ...(subject === '' ? ['--subject'] : [])];
  if (missing.length > 0) {
    refuse(terminal, `Give ${missing.join(' and ')}.`);
    return;
  }
  const { exempt, slug = null, appendixOf = null, unlisted = false } = options;
  const isExemptItem = exempt !== undefined && appendixOf === null;
  const leadOfficer = await given(options.leadOfficer, 'Which officer answers for it (Enter if not known)? ', terminal);
  const title = isExemptItem
    ? await given(options.title, 'What may the public read as its title? ', terminal)
    : tidy(options.title ?? '');
  const reason = isExemptItem
    ? await given(options.publicInterest, 'Why is it better kept from the public (Enter to write it later)? ', terminal)
    : '';
  const asked = {
    subject,
    leadOfficer: leadOfficer === '' ? null : leadOfficer,
    slug,
    title: title === '' ? null : title,
    exempt:
      exempt === undefined
        ? null
        : { paragraphs: exempt === true ? [] : exempt, publicInterest: reason === '' ? null : reason },
    appendixOf,
    meeting,
    unlisted,
    private: options.private === undefined ? null : resolve(options.private),
  };
  tellMade(terminal, await createReport(resolve(options.root), asked, terminal.now()), options);
}

function paragraphs(value: string): readonly number[] {
  const numbers = value.split(/[\s,]+/u).filter((part) => part !== '');
  if (numbers.length === 0 || !numbers.every((part) => /^\d{1,2}$/u.test(part))) {
    throw new InvalidArgumentError('Give numbers of paragraphs, such as 3 or 3,5.');
  }
  return [...new Set(numbers.map(Number))].sort((one, other) => one - other);
}
