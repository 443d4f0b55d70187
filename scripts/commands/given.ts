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

/** Where somebody said that papers are, as it was typed. */
export interface GivenFolders {
  readonly root: string;
  readonly private?: string;
}

/** Says what was made, or why nothing was, and ends the command. Commands that are named next are for the same folders. */
export function tellMade(terminal: Terminal, made: Making, folders: GivenFolders): void {
  if ('refused' in made) {
    refuse(terminal, made.refused);
    return;
  }
  const notes = made.notes.map((note) => `${withFolders(note, folders)}\n`).join('');
  terminal.out(`Made ${made.file}.\n\n${notes}`);
  terminal.end(0);
}

function withFolders(note: string, { root, private: papers }: GivenFolders): string {
  const forRoot = root === '.' ? '' : ` --root ${wordOf(root)}`;
  const forPapers = papers === undefined ? '' : ` --private ${wordOf(papers)}`;
  return note
    .replaceAll(/npx cleardays (?:new [a-z]+|check)/gu, (command) => command + forRoot)
    .replaceAll('--edition members', (option) => option + forPapers);
}

/** Returns a folder as one word of a command: a name with a space is one only between quotes. */
export function wordOf(folder: string): string {
  return /^[\w./-]+$/u.test(folder) ? folder : `"${folder}"`;
}

/** Says why nothing was written and ends the command. */
export function refuse(terminal: Terminal, why: string): void {
  terminal.err(`Nothing was written. ${why}\n`);
  terminal.end(1);
}
