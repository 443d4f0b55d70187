import { resolve } from 'node:path';
import type { Command } from 'commander';
import { createMinutes } from '../new-minutes-pipeline.ts';
import { given, refuse, tellMade } from './given.ts';
import { reporting } from './reporting.ts';
import type { Terminal } from './terminal.ts';

interface MinutesOptions {
  readonly root: string;
  readonly private?: string;
  readonly meeting?: string;
  readonly privateToo?: boolean;
}

/** Adds `cleardays new minutes`. */
export function addNewMinutes(command: Command, terminal: Terminal): void {
  command
    .command('minutes')
    .description(
      'start the draft minutes of a meeting that has been, from its published agenda: all members as present, a heading for each item, and what the reports recommended. Where it was to take something in private, exempt/minutes.md is started too.',
    )
    .option('--root <dir>', 'the folder that holds content/ and data/', '.')
    .option('--meeting <meeting>', 'the meeting, such as health/2026-03-18')
    .option('--private-too', 'start private minutes even where no item was to be taken in private')
    .option('--private <dir>', 'a folder of the same layout that holds the exempt papers, where the root does not')
    .action((options: MinutesOptions) => reporting(terminal, 'text', () => runNewMinutes(options, terminal)));
}

async function runNewMinutes(options: MinutesOptions, terminal: Terminal): Promise<void> {
  const meeting = await given(options.meeting, 'Of which meeting (such as health/2026-03-18)? ', terminal);
  if (meeting === '') {
    refuse(terminal, 'Give --meeting.');
    return;
  }
  const job = {
    meeting,
    privateToo: options.privateToo ?? false,
    private: options.private === undefined ? null : resolve(options.private),
  };
  tellMade(terminal, await createMinutes(resolve(options.root), job, terminal.now()), options);
}
