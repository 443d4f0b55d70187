import { expect, it } from 'vitest';
import type { Making } from '../new-pipeline.ts';
import { runCommand } from '../testing/run-command.ts';
import { tellMade, type GivenFolders } from './given.ts';

async function told(made: Making, folders: GivenFolders): Promise<string> {
  const said = await runCommand(
    (program, terminal) =>
      program.action(() => {
        tellMade(terminal, made, folders);
      }),
    [],
  );
  return said.out + said.err;
}

const made = (note: string): Making => ({ file: 'a.md', notes: [note] });

it.each<[what: string, note: string, folders: GivenFolders, line: string]>([
  [
    'the folder that one stands in',
    'Next: npx cleardays new report --meeting a/b',
    { root: '.' },
    'Next: npx cleardays new report --meeting a/b',
  ],
  [
    'another root',
    'Next: npx cleardays new report --meeting a/b',
    { root: 'papers' },
    'Next: npx cleardays new report --root papers --meeting a/b',
  ],
  [
    'a root with a space',
    'Run npx cleardays check',
    { root: 'our papers' },
    'Run npx cleardays check --root "our papers"',
  ],
  [
    'exempt papers elsewhere',
    '"npx cleardays check --edition members" names them.',
    { root: '.', private: '../exempt' },
    '"npx cleardays check --edition members --private ../exempt" names them.',
  ],
])('names commands for %s', async (_, note, folders, line) => {
  expect(await told(made(note), folders)).toBe(`Made a.md.\n\n${line}\n`);
});

it('says why nothing was made', async () => {
  expect(await told({ refused: 'It is there.' }, { root: 'papers' })).toBe('Nothing was written. It is there.\n');
});
