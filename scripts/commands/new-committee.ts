import { resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { createCommittee } from '../new-pipeline.ts';
import { given, refuse, tellMade, tidy } from './given.ts';
import { reporting } from './reporting.ts';
import type { Terminal } from './terminal.ts';

interface CommitteeOptions {
  readonly root: string;
  readonly name?: string;
  readonly type: string;
  readonly parent?: string;
  readonly quorum?: number;
  readonly members?: string;
  readonly contact?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly slug?: string;
}

/** Adds `cleardays new committee`. */
export function addNewCommittee(command: Command, terminal: Terminal): void {
  command
    .command('committee')
    .description('add a committee')
    .option('--root <dir>', 'the folder that holds content/ and data/', '.')
    .option('--name <name>', 'the name of the committee in full')
    .option(
      '--type <type>',
      'what kind of body it is, such as committee, panel or board; cabinet for an executive, whose key decisions and private business need notice',
      'committee',
    )
    .option('--parent <slug>', 'the folder name of the committee above it')
    .option('--quorum <number>', 'how many members must be present', wholeNumber)
    .option(
      '--members <members>',
      'who sits on it: names of files in content/people/, each with chair, vice-chair, member, co-opted or reserve, such as "jane-doe:chair sam-bloggs:member"',
    )
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
  const members = await given(
    options.members,
    'Who sits on it (such as jane-doe:chair sam-bloggs:member; Enter for nobody yet)? ',
    terminal,
  );
  const { parent, quorum, email, telephone, slug = null } = options;
  const person = {
    name: contact,
    ...(email !== undefined && { email }),
    ...(telephone !== undefined && { telephone }),
  };
  const asked = {
    name,
    type: tidy(options.type),
    ...(parent !== undefined && { parent }),
    ...(quorum !== undefined && { quorum }),
    members,
    contact: person,
    slug,
  };
  tellMade(terminal, await createCommittee(resolve(options.root), asked), options);
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^\d+$/u.test(value) || !Number.isSafeInteger(number)) throw new InvalidArgumentError('Give a whole number.');
  return number;
}
