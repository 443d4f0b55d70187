/** A place in which many may be at once, or one alone. */
export interface Turns {
  /** Waits for a turn and returns the function that ends it. Who wants to be alone waits until all others have left. */
  take(options: { readonly alone: boolean }): Promise<() => void>;
}

/** Returns a place that is empty. Turns are given in the order in which they were asked for. */
export function createTurns(): Turns {
  const waiting: { readonly alone: boolean; readonly admit: () => void }[] = [];
  let inside = 0;
  let taken = false;
  const admitNext = (): void => {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      if (taken || (next.alone && inside > 0)) return;
      waiting.shift();
      inside += 1;
      taken = next.alone;
      next.admit();
    }
  };
  return {
    async take({ alone }) {
      await new Promise<void>((admit) => {
        waiting.push({ alone, admit });
        admitNext();
      });
      return () => {
        inside -= 1;
        taken = false;
        admitNext();
      };
    },
  };
}
