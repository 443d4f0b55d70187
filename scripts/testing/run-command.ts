import { Command } from 'commander';
import type { Terminal } from '../commands/terminal.ts';

/** What a command said, and the status it ended with; -1 where it did not end. */
export interface Said {
  readonly out: string;
  readonly err: string;
  readonly status: number;
}

/** How a command is run: who answers its questions (null for nobody), and the day it runs on. */
export interface CommandCase {
  readonly answers?: readonly string[] | null;
  readonly today?: string;
}

/** Runs a command of the program without a process, and returns what it said. */
export async function runCommand(
  add: (program: Command, terminal: Terminal) => void,
  words: readonly string[],
  { answers = null, today = '2026-11-25' }: CommandCase = {},
): Promise<Said> {
  const said = { out: '', err: '', status: -1 };
  const left = [...(answers ?? [])];
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => (said.err += text) });
  add(program, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    live: false,
    columns: 80,
    canAsk: answers !== null,
    ask: () => Promise.resolve(left.shift() ?? ''),
    now: () => new Date(`${today}T09:00:00Z`),
    onStop: () => () => undefined,
    end: (status) => (said.status = status),
  });
  await program.parseAsync([...words], { from: 'user' });
  return said;
}
