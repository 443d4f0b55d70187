import { relative, resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { createCouncil } from '../pipeline.ts';
import { wordOf } from './given.ts';
import { addNewCommittee } from './new-committee.ts';
import { addNewMeeting } from './new-meeting.ts';
import { addNewMinutes } from './new-minutes.ts';
import { addNewReport } from './new-report.ts';
import { reporting } from './reporting.ts';
import type { Terminal } from './terminal.ts';

/** Adds `cleardays new`. */
export function addNew(program: Command, terminal: Terminal): void {
  const command = program.command('new').description('start something new');
  command
    .command('council <dir>')
    .description('make an empty root of your own, which builds at once')
    .option('--name <name>', "the council's name", nameOf, 'Your Council')
    .option('--url <url>', 'where the site will be served', urlOf, 'https://example.org/meetings/')
    .action((dir: string, options: { name: string; url: string }) =>
      reporting(terminal, 'text', () => runNewCouncil(dir, options, terminal)),
    );
  addNewCommittee(command, terminal);
  addNewMeeting(command, terminal);
  addNewReport(command, terminal);
  addNewMinutes(command, terminal);
}

async function runNewCouncil(dir: string, options: { name: string; url: string }, terminal: Terminal): Promise<void> {
  const folder = resolve(dir);
  const files = await createCouncil(folder, options);
  const shown = relative(process.cwd(), folder) || '.';
  const argument = wordOf(shown);
  terminal.out(
    `Made ${files.length} files in ${shown}.\n\n` +
      'Next:\n' +
      `  1. Put your council's name, address and proper officer into ${shown}/content/council.md.\n` +
      `  2. Add people in ${shown}/content/people/ (the README there shows how), then a committee: npx cleardays new committee --root ${argument}\n` +
      `  3. npx cleardays build --root ${argument}   and open ${shown}/dist/public/index.html\n`,
  );
  terminal.end(0);
}

function nameOf(value: string): string {
  const name = value.replaceAll(/\s+/gu, ' ').trim();
  if (name === '') throw new InvalidArgumentError('Give a name.');
  return name;
}

function urlOf(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    throw new InvalidArgumentError('Give a full web address, such as https://example.org/meetings/.');
  }
  return value;
}
