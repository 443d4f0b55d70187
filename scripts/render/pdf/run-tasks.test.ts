import { describe, expect, it } from 'vitest';
import { runTasks, type Task } from './run-tasks.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('running tasks', () => {
  it('runs no more at once than allowed, and what a task asks for before what waited', async () => {
    const log: string[] = [];
    let running = 0;
    let most = 0;
    const task =
      (name: string, following: readonly Task[] = []): Task =>
      async () => {
        most = Math.max(most, (running += 1));
        await turn();
        log.push(name);
        running -= 1;
        return following;
      };
    expect(await runTasks([task('a', [task('a1'), task('a2')]), task('b'), task('c')], 2)).toEqual([]);
    expect(log).toEqual(['a', 'b', 'a1', 'a2', 'c']);
    expect(most).toBe(2);
  });

  it('begins nothing after a failure, and waits for what runs', async () => {
    const log: string[] = [];
    const failure = new Error('no');
    const failures = await runTasks(
      [
        () => Promise.reject(failure),
        async () => {
          await turn();
          log.push('ended');
          return [() => Promise.reject(new Error('never begun'))];
        },
        () => Promise.reject(new Error('never begun')),
      ],
      2,
    );
    expect(failures).toEqual([failure]);
    expect(log).toEqual(['ended']);
  });

  it('ends at once where there is nothing to do', async () => {
    expect(await runTasks([], 2)).toEqual([]);
  });
});
