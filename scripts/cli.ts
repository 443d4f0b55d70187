import { constants } from 'node:os';
import { Command, CommanderError } from 'commander';
import { asker } from './commands/ask.ts';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addImport } from './commands/import.ts';
import { addNew } from './commands/new.ts';
import { addServe } from './commands/serve.ts';
import { addPublish } from './commands/publish.ts';
import type { Terminal } from './commands/terminal.ts';
import { programVersion } from './pipeline.ts';

/** Ctrl-C, a machine or a container that ends what runs on it, and a terminal that is closed. */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  live: process.stderr.isTTY,
  columns: process.stderr.columns || 80,
  canAsk: process.stdin.isTTY && process.stdout.isTTY,
  ask: asker({ input: process.stdin, output: process.stdout }, () => {
    process.stderr.write('\nNothing was written.\n');
    process.exit(128 + constants.signals.SIGINT);
  }),
  now: () => new Date(),
  onStop: (stopped) => {
    const stop = (signal: NodeJS.Signals): void => {
      stopped();
      // As a shell has it for a program that was ended by a signal. A browser ends with the process that started it.
      process.exit(128 + constants.signals[signal]);
    };
    for (const signal of stopSignals) process.once(signal, stop);
    return () => {
      for (const signal of stopSignals) process.off(signal, stop);
    };
  },
  end: (status) => {
    process.exitCode = status;
  },
};

const program = new Command('cleardays')
  .description('Makes an accessible agenda website and paginated packs from Markdown reports and indicator data.')
  .version(programVersion())
  .option('--debug', 'show where in the program a fault happened')
  .showSuggestionAfterError()
  .exitOverride();

addBuild(program, terminal);
addCheck(program, terminal);
addServe(program, terminal);
addNew(program, terminal);
addImport(program, terminal);
addPublish(program, terminal);

function tellFault(error: unknown): void {
  const fault = error instanceof Error ? error : new Error(String(error));
  terminal.err(`\nCleardays failed, and this is a fault of the program: ${fault.message}\n`);
  if (process.argv.includes('--debug')) terminal.err(`${fault.stack ?? ''}\n`);
  else terminal.err('Run it again as "cleardays --debug …" and report what it shows.\n');
  terminal.end(2);
}

// Of what fails while nobody waits for it, such as in the preview server.
process.on('uncaughtException', (error) => {
  tellFault(error);
  process.exit(2);
});
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `cleardays check | head`, ends the program and is no fault.
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

try {
  await program.parseAsync();
} catch (error) {
  // Asking for help or the version is no fault; a mistyped option is.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else tellFault(error);
}
