import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { createCouncil } from '../pipeline.ts';
import { reporting } from './reporting.ts';
import type { Terminal } from './terminal.ts';

/** Adds `cleardays new`. */
export function addNew(program: Command, terminal: Terminal): void {
  const command = program.command('new').description('start something new');
  command
    .command('council <dir>')
    .description('make an empty root of your own, which builds at once')
    .option('--name <name>', "the council's name", 'Your Council')
    .option('--url <url>', 'where the site will be served', 'https://example.org/meetings/')
    .action((dir: string, options: { name: string; url: string }) =>
      reporting(terminal, 'text', () => runNewCouncil(dir, options, terminal)),
    );
}

async function runNewCouncil(dir: string, options: { name: string; url: string }, terminal: Terminal): Promise<void> {
  const folder = resolve(dir);
  const files = await createCouncil(folder, options);
  const shown = relative(process.cwd(), folder) || '.';
  terminal.out(
    `Made ${files.length} files in ${shown}.\n\n` +
      'Next:\n' +
      `  1. Put your council's name, address and proper officer into ${shown}/content/council.md.\n` +
      `  2. Add people in ${shown}/content/people/ and a committee in ${shown}/content/committees/ (the README there shows how).\n` +
      `  3. cleardays build --root ${shown}   and open ${shown}/dist/public/index.html\n`,
  );
  terminal.end(0);
}
