import { expect, it } from 'vitest';
import { createTurns } from './take-turns.ts';

it('lets many in at once, and one alone when all others have left', async () => {
  const turns = createTurns();
  const log: string[] = [];
  const leave = new Map<string, () => void>();
  const enter = async (name: string, alone: boolean): Promise<void> => {
    leave.set(name, await turns.take({ alone }));
    log.push(name);
  };
  const leaves = async (name: string): Promise<readonly string[]> => {
    leave.get(name)?.();
    await new Promise(setImmediate);
    return log.splice(0);
  };
  const all = ['a', 'b', 'ALONE', 'c', 'ALONE TOO', 'd', 'e'].map((name) => enter(name, name.startsWith('ALONE')));
  expect(await leaves('nobody')).toEqual(['a', 'b']);
  expect(await leaves('a')).toEqual([]);
  expect(await leaves('b')).toEqual(['ALONE']);
  expect(await leaves('ALONE')).toEqual(['c']);
  expect(await leaves('c')).toEqual(['ALONE TOO']);
  expect(await leaves('ALONE TOO')).toEqual(['d', 'e']);
  await Promise.all(all);
});
