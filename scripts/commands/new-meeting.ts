import { resolve } from 'node:path';
import type { Command } from 'commander';
import { createMeeting } from '../new-pipeline.ts';
import { given, refuse, tidy } from './given.ts';
import { reporting } from './reporting.ts';
import type { Terminal } from './terminal.ts';

interface MeetingOptions {
  readonly root: string;
  readonly committee?: string;
  readonly date?: string;
  readonly time?: string;
  readonly venue?: string;
}

/** Adds `cleardays new meeting`. */
export function addNewMeeting(command: Command, terminal: Terminal): void {
  command
    .command('meeting')
    .description('add a meeting of a committee, with its standing items')
    .option('--root <dir>', 'the folder that holds content/ and data/', '.')
    .option('--committee <slug>', 'the folder name of the committee')
    .option('--date <date>', 'its day, such as 2026-03-18')
    .option('--time <time>', "when it begins (default: as the committee's last meeting)")
    .option('--venue <venue>', "where it is held (default: as the committee's last meeting)")
    .action((options: MeetingOptions) => reporting(terminal, 'text', () => runNewMeeting(options, terminal)));
}

async function runNewMeeting(options: MeetingOptions, terminal: Terminal): Promise<void> {
  const committee = await given(options.committee, 'Which committee (its folder name)? ', terminal);
  const date = await given(options.date, 'On which day (such as 2026-03-18)? ', terminal);
  const missing = [...(committee === '' ? ['--committee'] : []), ...(date === '' ? ['--date'] : [])];
  if (missing.length > 0) {
    refuse(terminal, `Give ${missing.join(' and ')}.`);
    return;
  }
  const time = options.time === undefined ? null : tidy(options.time);
  const venue = options.venue === undefined ? null : tidy(options.venue);
  const made = await createMeeting(resolve(options.root), { committee, date, time, venue });
  if ('refused' in made) {
    refuse(terminal, made.refused);
    return;
  }
  terminal.out(`Made ${made.file}.\n${(made.notes ?? []).map((note) => `${note}\n`).join('')}`);
  terminal.end(0);
}
