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

/** Says why nothing was written and ends the command. */
export function refuse(terminal: Terminal, why: string): void {
  terminal.err(`Nothing was written. ${why}\n`);
  terminal.end(1);
}
