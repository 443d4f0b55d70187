import { resolve } from 'node:path';
import type { Command } from 'commander';
import { createMeeting } from '../new-pipeline.ts';
import { given, refuse, tellMade } from './given.ts';
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
    .description(
      "add a meeting of a committee. Its agenda starts with the standing items of the committee's last one, or else with apologies, disclosures and urgent business of content/standing/; with the minutes that are still drafts; and with the actions still to be done. It says by when things must be done.",
    )
    .option('--root <dir>', 'the folder that holds content/ and data/', '.')
    .option('--committee <slug>', 'the folder name of the committee')
    .option('--date <date>', 'its day, such as 2026-03-18')
    .option('--time <time>', "when it begins (default: as the committee's last meeting)")
    .option('--venue <venue>', "where it is held (default: as the committee's last meeting)")
    .action((options: MeetingOptions) => reporting(terminal, 'text', () => runNewMeeting(options, terminal)));
}

const asLast = 'Enter for that of the last meeting';

async function runNewMeeting(options: MeetingOptions, terminal: Terminal): Promise<void> {
  const committee = await given(options.committee, 'Which committee (its folder name)? ', terminal);
  const date = await given(options.date, 'On which day (such as 2026-03-18)? ', terminal);
  const missing = [...(committee === '' ? ['--committee'] : []), ...(date === '' ? ['--date'] : [])];
  if (missing.length > 0) {
    refuse(terminal, `Give ${missing.join(' and ')}.`);
    return;
  }
  const time = await given(options.time, `When does it begin, such as 18:30 (${asLast})? `, terminal);
  const venue = await given(options.venue, `Where is it held (${asLast})? `, terminal);
  const asked = {
    committee,
    date,
    time: time === '' && options.time === undefined ? null : time,
    venue: venue === '' && options.venue === undefined ? null : venue,
  };
  tellMade(terminal, await createMeeting(resolve(options.root), asked, terminal.now()), options);
}
