import { resolve } from 'node:path';
import type { Command } from 'commander';
import { createCommittee } from '../new-pipeline.ts';
import { given, refuse, tidy } from './given.ts';
import { reporting } from './reporting.ts';
import type { Terminal } from './terminal.ts';

interface CommitteeOptions {
  readonly root: string;
  readonly name?: string;
  readonly type: string;
  readonly contact?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly slug?: string;
}

/** Adds `cleardays new committee`. */
export function addNewCommittee(command: Command, terminal: Terminal): void {
  command
    .command('committee')
    .description('add a committee, which has no members yet')
    .option('--root <dir>', 'the folder that holds content/ and data/', '.')
    .option('--name <name>', 'the name of the committee in full')
    .option('--type <type>', 'what kind of body it is, such as committee, panel or board', 'committee')
    .option('--contact <name>', 'the officer whom members and residents can ask')
    .option('--email <address>', "that officer's email address")
    .option('--telephone <number>', "that officer's telephone number")
    .option('--slug <slug>', 'the name of its folder and address (default: made from the name)')
    .action((options: CommitteeOptions) => reporting(terminal, 'text', () => runNewCommittee(options, terminal)));
}

async function runNewCommittee(options: CommitteeOptions, terminal: Terminal): Promise<void> {
  const name = await given(options.name, 'What is the committee called? ', terminal);
  const contact = await given(options.contact, 'Which officer is its contact? ', terminal);
  const missing = [...(name === '' ? ['--name'] : []), ...(contact === '' ? ['--contact'] : [])];
  if (missing.length > 0) {
    refuse(terminal, `Give ${missing.join(' and ')}.`);
    return;
  }
  const { email, telephone } = options;
  const person = {
    name: contact,
    ...(email !== undefined && { email }),
    ...(telephone !== undefined && { telephone }),
  };
  const asked = { name, type: tidy(options.type), contact: person };
  const made = await createCommittee(resolve(options.root), asked, options.slug ?? null);
  if ('refused' in made) {
    refuse(terminal, made.refused);
    return;
  }
  terminal.out(
    `Made ${made.file}.\n\nNext: put its members under members: in that file, each with person: and role:.\n`,
  );
  terminal.end(0);
}
