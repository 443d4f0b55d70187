/** A piece of work. Returns what has to be done after it. */
export type Task = () => Promise<readonly Task[]>;

/**
 * Runs tasks, so many at once, in their order; what a task asks for comes before what waited already. After a failure no
 * task is begun any more. Returns the failures.
 */
export async function runTasks(tasks: readonly Task[], atOnce: number): Promise<readonly unknown[]> {
  const waiting = [...tasks];
  const failures: unknown[] = [];
  let running = 0;
  return new Promise((done) => {
    const fill = (): void => {
      while (running < atOnce && failures.length === 0) {
        const task = waiting.shift();
        if (task === undefined) break;
        running += 1;
        task()
          .then((following) => waiting.unshift(...following))
          .catch((error: unknown) => failures.push(error))
          .finally(() => {
            running -= 1;
            fill();
          });
      }
      if (running === 0) done(failures);
    };
    fill();
  });
}
