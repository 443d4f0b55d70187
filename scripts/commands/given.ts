import type { Making } from '../new-pipeline.ts';
import type { Terminal } from './terminal.ts';

/** Returns an option tidied, or the answer to its question; empty where nobody can answer. */
export async function given(option: string | undefined, question: string, terminal: Terminal): Promise<string> {
  if (option !== undefined) return tidy(option);
  return terminal.canAsk ? tidy(await terminal.ask(question)) : '';
}

/** Returns a text with single spaces. */
export function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Says what was made, or why nothing was, and ends the command. */
export function tellMade(terminal: Terminal, made: Making): void {
  if ('refused' in made) {
    refuse(terminal, made.refused);
    return;
  }
  terminal.out(`Made ${made.file}.\n\n${made.notes.map((note) => `${note}\n`).join('')}`);
  terminal.end(0);
}

/** Says why nothing was written and ends the command. */
export function refuse(terminal: Terminal, why: string): void {
  terminal.err(`Nothing was written. ${why}\n`);
  terminal.end(1);
}
