import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrokenExample, Change } from './broken-example.ts';

const base = new URL('./base/', import.meta.url);

/** Writes the base root with the changes of an example into an empty folder. Throws where a change fits nothing. */
export function layOutExample(example: BrokenExample, root: string): void {
  cpSync(base, root, { recursive: true });
  for (const change of example.changes) apply(change, join(root, change.file));
}

function apply(change: Change, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (change.kind === 'write') writeFileSync(path, change.bytes);
  else if (change.kind === 'remove') rmSync(path, { recursive: true });
  else if (change.kind === 'link') symlinkSync(change.target, path);
  else {
    const text = readFileSync(path, 'utf8');
    if (!text.includes(change.old)) throw new Error(`${change.file} does not hold:\n${change.old}`);
    writeFileSync(path, text.replace(change.old, () => change.new));
  }
}
